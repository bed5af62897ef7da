using System.Globalization;
using System.Text.Json;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>Reads the replies of the passes. Anything but the agreed JSON is refused whole: half a reply is no reply. Numbers that were not listed are refused too.</summary>
internal static class ReplyReader
{
    /// <summary>More skills a line, on average, are no extraction but a loop.</summary>
    private const int MostALine = 6;

    /// <summary>A few lines may hold many.</summary>
    private const int Allowance = 20;

    public static PassReply<Detected> Detected(string text, IReadOnlySet<int> listed) => Read(text, root =>
    {
        var (skills, green, digital) = (Numbers(root, "skills", listed), Numbers(root, "green", listed), Numbers(root, "digital", listed));
        return new Detected(skills, green, digital);
    });

    public static PassReply<IReadOnlyList<SkillEntry>> Skills(string text, IReadOnlySet<int> listed) => Read<IReadOnlyList<SkillEntry>>(text, root =>
    {
        var items = Array(root, "skills", (listed.Count * MostALine) + Allowance);
        return [.. items.Select((item, i) => new SkillEntry(Number(item, i, listed), Text(item, "quote", i), Text(item, "label", i), TypeOf(Text(item, "type", i), i)))];
    });

    public static PassReply<IReadOnlyList<TagEntry>> Tags(string text, IReadOnlySet<int> listed) => Read<IReadOnlyList<TagEntry>>(text, root =>
    {
        var items = Array(root, "tags", (listed.Count * 2) + Allowance);
        return [.. items.Select((item, i) => new TagEntry(Number(item, i, listed), SchemeOf(Text(item, "scheme", i), i), Text(item, "reason", i)))];
    });

    public static PassReply<IReadOnlySet<int>> Kept(string text, IReadOnlySet<int> listed) => Read(text, root => Numbers(root, "keep", listed));

    private static PassReply<T> Read<T>(string text, Func<JsonElement, T> understand)
        where T : class
    {
        try
        {
            using var json = JsonDocument.Parse(WithoutFence(text));
            return PassReply<T>.Of(understand(json.RootElement));
        }
        catch (JsonException fault)
        {
            return PassReply<T>.Refused(ModelRefusals.NotJson, string.Create(CultureInfo.InvariantCulture, $"The reply is not JSON (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine})."));
        }
        catch (ReplyFault fault)
        {
            return PassReply<T>.Refused(fault.Refusal, fault.Message);
        }
    }

    private static IReadOnlySet<int> Numbers(JsonElement root, string name, IReadOnlySet<int> listed)
    {
        var numbers = new SortedSet<int>();
        foreach (var item in Array(root, name, (listed.Count * 2) + Allowance))
        {
            if (item.ValueKind != JsonValueKind.Number || !item.TryGetInt32(out var number))
                throw new ReplyFault(ModelRefusals.WrongSchema, $"“{name}” holds something that is no number of a line.");
            numbers.Add(Listed(number, listed));
        }

        return numbers;
    }

    private static int Number(JsonElement item, int index, IReadOnlySet<int> listed) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number && id.TryGetInt32(out var number)
            ? Listed(number, listed)
            : throw new ReplyFault(ModelRefusals.WrongSchema, string.Create(CultureInfo.InvariantCulture, $"Entry {index + 1} has no “id”."));

    private static int Listed(int number, IReadOnlySet<int> listed) =>
        listed.Contains(number) ? number : throw new ReplyFault(ModelRefusals.UnknownId, string.Create(CultureInfo.InvariantCulture, $"There is no line {number}."));

    private static List<JsonElement> Array(JsonElement root, string name, int most)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(name, out var array) || array.ValueKind != JsonValueKind.Array)
            throw new ReplyFault(ModelRefusals.WrongSchema, $"The reply has no array “{name}”.");
        return array.GetArrayLength() <= most ? [.. array.EnumerateArray()] : throw new ReplyFault(ModelRefusals.TooMany, string.Create(CultureInfo.InvariantCulture, $"“{name}” has more than {most} entries."));
    }

    private static string Text(JsonElement item, string name, int index) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!.Trim()
            : throw new ReplyFault(ModelRefusals.WrongSchema, string.Create(CultureInfo.InvariantCulture, $"Entry {index + 1} has no “{name}”."));

    private static SkillType TypeOf(string name, int index) => name switch
    {
        "skill" => SkillType.Skill,
        "knowledge" => SkillType.Knowledge,
        "attitude" => SkillType.Attitude,
        _ => throw new ReplyFault(ModelRefusals.WrongSchema, string.Create(CultureInfo.InvariantCulture, $"Entry {index + 1} has an unknown “type”.")),
    };

    private static string SchemeOf(string name, int index) =>
        name is "green" or "digital" ? name : throw new ReplyFault(ModelRefusals.WrongSchema, string.Create(CultureInfo.InvariantCulture, $"Entry {index + 1} has an unknown “scheme”."));

    /// <summary>Small models like to put JSON between code fences.</summary>
    private static string WithoutFence(string reply)
    {
        var text = reply.Trim();
        if (!text.StartsWith("```", StringComparison.Ordinal))
            return text;
        var start = text.IndexOf('\n', StringComparison.Ordinal);
        var end = text.LastIndexOf("```", StringComparison.Ordinal);
        return start > 0 && end > start ? text[start..end] : text;
    }
}
