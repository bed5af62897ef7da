using System.Globalization;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Server.Register;

/// <summary>One row as written, by column name; turns into an entry or a sentence that says why not.</summary>
internal sealed class RegisterRow(IReadOnlyDictionary<string, string> values, string register)
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "dd.MM.yyyy.", "d.M.yyyy.", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssZ"];
    private static readonly char[] BetweenNumbers = [';', ',', ' ', '\t', '\n', '\r'];

    /// <param name="fault">Why there is no entry; null when there is one.</param>
    /// <param name="warning">What was left out of the entry; null when nothing was.</param>
    public RegisterEntry? ToEntry(out string? fault, out string? warning)
    {
        (fault, warning) = (null, null);
        var number = Value("number");
        var title = Value("title");
        if (number is null || title is null)
        {
            fault = number is null ? "There is no number." : "There is no title.";
            return null;
        }

        var kind = RegisterWords.Kind(Value("kind") ?? "occupationalStandard");
        var status = RegisterWords.Status(Value("status") ?? "inForce");
        if (kind is null)
            fault = $"'{Value("kind")}' is no kind: use occupationalStandard, qualificationStandard, competenceSet or learningOutcomeSet.";
        else if (status is null)
            fault = $"'{Value("status")}' is no status: use inForce, expired, withdrawn or proposed.";
        if (fault is not null)
            return null;

        var validFrom = Date("validFrom", ref fault);
        var validTo = Date("validTo", ref fault);
        var credits = Credits(ref fault);
        if (validFrom > validTo)
            fault = "It is valid to a day before it is valid from.";
        if (fault is not null)
            return null;
        var entry = new RegisterEntry(
            Value("register") ?? register, Enum.Parse<RegisterEntryKind>(kind!, ignoreCase: true), number, title, Value("level"), credits,
            Enum.Parse<RegisterStatus>(status!, ignoreCase: true), validFrom, validTo, Value("parent"), Value("url"));
        var sets = Numbers("competenceSets");
        if (sets.Count == 0 || entry.Kind == RegisterEntryKind.LearningOutcomeSet)
            return entry with { CompetenceSets = sets };
        warning = "Only a set of learning outcomes leads to sets of competences: they were left out.";
        return entry;
    }

    /// <summary>A dash stands for nothing, as in printed tables.</summary>
    private string? Value(string column) =>
        values.TryGetValue(column, out var value) && Core.Text.Folding.WhiteSpace(value) is { Length: > 0 } text && text is not ("-" or "–" or "—") ? text : null;

    private IReadOnlyList<string> Numbers(string column) =>
        Value(column) is null ? [] : [.. values[column].Split(BetweenNumbers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    private DateOnly? Date(string column, ref string? fault)
    {
        if (Value(column) is not { } text)
            return null;
        if (DateTime.TryParseExact(text.Replace(" ", "", StringComparison.Ordinal), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return DateOnly.FromDateTime(day);
        fault = $"'{text}' is no day: write 2026-03-01.";
        return null;
    }

    private CreditPoints? Credits(ref string? fault)
    {
        if (Value("credits") is not { } text)
            return null;
        var parts = text.Split(' ');
        if (decimal.TryParse(parts[0].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= 0)
            return new CreditPoints(value, parts.Length > 1 ? parts[1] : Value("unit") ?? "CSVET", text);
        fault = $"'{text}' is no volume: write a number, such as 12 or 2,5.";
        return null;
    }
}
