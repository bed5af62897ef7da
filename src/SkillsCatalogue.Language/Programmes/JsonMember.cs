using System.Text.Json;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>A member of a JSON text with its path; what does not fit is added to the faults and read as absent.</summary>
internal sealed class JsonMember(JsonElement element, string path, List<ProgrammeJsonFault> faults)
{
    private const int LongestText = 4_000;
    private const int MostItems = 5_000;

    /// <summary>Figures above it are faults of writing; below it no sum overflows.</summary>
    private const decimal LargestNumber = 1_000_000_000m;

    public bool IsText => element.ValueKind == JsonValueKind.String;

    /// <summary>A member of this object; null when it is absent or null, or this is no object.</summary>
    public JsonMember? Member(string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault("An object is expected here.");
            return null;
        }

        return element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? new(value, $"{path}.{name}", faults) : null;
    }

    /// <summary>The text, trimmed; null when it is empty.</summary>
    public string? Text()
    {
        if (element.ValueKind != JsonValueKind.String)
            return Fault<string>("A text in quotation marks is expected here.");
        var text = element.GetString()!.Trim();
        return text.Length > LongestText ? Fault<string>($"The text is longer than {LongestText} characters.") : text.Length == 0 ? null : text;
    }

    /// <summary>A text or a number, as it stands (<c>4.2</c>, <c>"4.2"</c>).</summary>
    public string? TextOrNumber() => element.ValueKind == JsonValueKind.Number ? element.GetRawText() : Text();

    public decimal? Number()
    {
        if (element.ValueKind != JsonValueKind.Number || !element.TryGetDecimal(out var number))
            return FaultOfNumber("A number is expected here, without quotation marks.");
        return number is < 0 or > LargestNumber ? FaultOfNumber("The number is below 0 or far above what a programme has.") : number;
    }

    /// <summary>The items of an array.</summary>
    public IEnumerable<JsonMember> Items()
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Fault("An array is expected here: [ … ].");
            return [];
        }

        if (element.GetArrayLength() > MostItems)
        {
            Fault($"There are more than {MostItems} items.");
            return [];
        }

        return element.EnumerateArray().Select((item, i) => new JsonMember(item, FormattableString.Invariant($"{path}[{i}]"), faults));
    }

    /// <summary>One of the names; null with a fault when it is none.</summary>
    public string? OneOf(IReadOnlyList<string> names)
    {
        if (Text() is not { } text)
            return null;
        return names.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) ?? Fault<string>($"“{text}” is none of: {string.Join(", ", names)}.");
    }

    public void Fault(string message) => faults.Add(new(path, message));

    private T? Fault<T>(string message) where T : class
    {
        Fault(message);
        return null;
    }

    private decimal? FaultOfNumber(string message)
    {
        Fault(message);
        return null;
    }
}
