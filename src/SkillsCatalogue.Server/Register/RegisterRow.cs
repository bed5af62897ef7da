using System.Globalization;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Server.Register;

/// <summary>One row as written, by folded column name; turns into an entry or a sentence that says why not.</summary>
internal sealed class RegisterRow(IReadOnlyDictionary<string, string> values, string register)
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "dd.MM.yyyy.", "d.M.yyyy."];

    /// <summary>Column names are compared by their letters alone: "Valid from", "validFrom" and "VALID_FROM" are one.</summary>
    public static string Column(string name) => Core.Text.Folding.LettersAndDigits(name);

    public RegisterEntry? ToEntry(out string? fault)
    {
        fault = null;
        var number = Value("number");
        var title = Value("title");
        if (number is null || title is null)
        {
            fault = number is null ? "There is no number." : "There is no title.";
            return null;
        }

        var kind = KindOf(Value("kind") ?? "occupationalStandard");
        var status = StatusOf(Value("status") ?? "inForce");
        if (kind is null)
            fault = $"'{Value("kind")}' is no kind: use occupationalStandard, qualificationStandard, competenceSet or learningOutcomeSet.";
        else if (status is null)
            fault = $"'{Value("status")}' is no status: use inForce, expired, withdrawn or proposed.";
        if (fault is not null)
            return null;

        var validFrom = Date("validfrom", ref fault);
        var validTo = Date("validto", ref fault);
        var credits = Credits(ref fault);
        if (validFrom > validTo)
            fault = "It is valid to a day before it is valid from.";
        return fault is not null
            ? null
            : new RegisterEntry(Value("register") ?? register, kind!.Value, number, title, Value("level"), credits, status!.Value, validFrom, validTo, Value("parent"), Value("url"));
    }

    private string? Value(string column) =>
        values.TryGetValue(column, out var value) && !string.IsNullOrWhiteSpace(value) ? Core.Text.Folding.WhiteSpace(value) : null;

    private DateOnly? Date(string column, ref string? fault)
    {
        if (Value(column) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        fault = $"'{text}' is no day: write 2026-03-01.";
        return null;
    }

    private CreditPoints? Credits(ref string? fault)
    {
        if (Value("credits") is not { } text)
            return null;
        var parts = text.Split(' ', 2);
        if (decimal.TryParse(parts[0].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= 0)
            return new CreditPoints(value, parts.Length > 1 ? parts[1] : Value("unit") ?? "CSVET", text);
        fault = $"'{text}' is no volume: write a number, such as 12 or 2,5.";
        return null;
    }

    private static RegisterEntryKind? KindOf(string text) => Column(text) switch
    {
        "occupationalstandard" or "standardzanimanja" or "sz" or "kutsestandard" => RegisterEntryKind.OccupationalStandard,
        "qualificationstandard" or "standardkvalifikacije" or "sk" => RegisterEntryKind.QualificationStandard,
        "competenceset" or "setofcompetences" or "skupkompetencija" => RegisterEntryKind.CompetenceSet,
        "learningoutcomeset" or "setoflearningoutcomes" or "skupishodaučenja" or "siu" => RegisterEntryKind.LearningOutcomeSet,
        _ => null,
    };

    private static RegisterStatus? StatusOf(string text) => Column(text) switch
    {
        "inforce" or "valid" or "važeći" or "važi" => RegisterStatus.InForce,
        "expired" or "istekao" => RegisterStatus.Expired,
        "withdrawn" or "povučen" => RegisterStatus.Withdrawn,
        "proposed" or "prijedlog" => RegisterStatus.Proposed,
        _ => null,
    };
}
