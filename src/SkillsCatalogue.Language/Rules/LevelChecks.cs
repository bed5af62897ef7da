using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Language.Rules;

/// <summary>Checks of the level, and of form and provider at that level. A level "4.2" counts as 4.2 and as 4.</summary>
internal static class LevelChecks
{
    public static CheckAnswer Level(RuleParameters parameters, ProgrammeFigures figures, string language)
    {
        var levels = ("levels", RuleWords.List(parameters.Levels ?? [], language));
        var level = figures.Facts.Level?.Trim();
        if (string.IsNullOrEmpty(level))
            return CheckAnswer.CannotTell("notStated", levels);
        if (Digits(level) is null)
            return CheckAnswer.CannotTell("unreadable", levels, ("level", level));
        return IsAt(parameters.Levels ?? [], level) ? CheckAnswer.Pass("pass", levels, ("level", level)) : CheckAnswer.Fail("fail", levels, ("level", level));
    }

    public static CheckAnswer Form(RulePack pack, RuleParameters parameters, ProgrammeFigures figures, string language) =>
        ByLevel(parameters, figures.Facts.Level, figures.Facts.Form, id => pack.Forms.FirstOrDefault(form => form.Id == id)?.Labels, "form", "Form", language);

    public static CheckAnswer Provider(RulePack pack, RuleParameters parameters, ProgrammeFigures figures, string language) =>
        ByLevel(parameters, figures.Facts.Level, figures.Facts.ProviderType, id => pack.ProviderTypes.FirstOrDefault(type => type.Id == id)?.Labels, "provider", "Provider", language);

    private static CheckAnswer ByLevel(RuleParameters parameters, string? printed, string? value, Func<string, Wording?> labels, string place, string name, string language)
    {
        var table = parameters.ByLevel ?? new Dictionary<string, IReadOnlyList<string>>();
        var level = printed?.Trim();
        if (string.IsNullOrEmpty(level) || Digits(level) is null)
            return CheckAnswer.CannotTell("noLevel");
        var allowed = table.Where(entry => IsAt(entry.Value, level)).Select(entry => labels(entry.Key)?.In(language) ?? entry.Key).ToList();
        (string, string)[] places = [("level", level), ("allowed", RuleWords.List(allowed, language))];
        if (string.IsNullOrWhiteSpace(value))
            return CheckAnswer.CannotTell("no" + name, places);
        var id = table.Keys.FirstOrDefault(key => string.Equals(key, value.Trim(), StringComparison.OrdinalIgnoreCase));
        if (id is null)
            return CheckAnswer.CannotTell("unknown" + name, [.. places, (place, labels(value)?.In(language) ?? value)]);
        places = [.. places, (place, labels(id)?.In(language) ?? id), ("levels", RuleWords.List(table[id], language))];
        if (IsAt(table[id], level))
            return CheckAnswer.Pass("pass", places);
        return CheckAnswer.Fail(allowed.Count > 0 ? "fail" : "failNone", places);
    }

    private static bool IsAt(IReadOnlyList<string> levels, string level) =>
        levels.Contains(level, StringComparer.OrdinalIgnoreCase) || (Digits(level) is { } whole && levels.Contains(whole, StringComparer.Ordinal));

    /// <summary>The integer that a level begins with; null when it begins with none.</summary>
    private static string? Digits(string level)
    {
        var digits = new string([.. level.TakeWhile(char.IsAsciiDigit)]);
        return digits.Length is 1 or 2 && (digits.Length == level.Length || level[digits.Length] is '.') ? digits : null;
    }
}
