using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Views;

/// <summary>Corrections in words.</summary>
public static class CorrectionWords
{
    /// <summary>What the machine read: kind, code, set.</summary>
    public static string Read(CorrectionTarget target, Texts texts) => target.Kind is { } kind
        ? texts.Corrections.ReadAs.With(string.Join(" · ", new[] { Texts.Word(texts.Corrections.Kinds, kind), target.Code, target.Unit }.Where(part => !string.IsNullOrEmpty(part))))
        : texts.Corrections.ReadAsNothing;

    public static string Faults(IReadOnlyList<ReadingFault> faults, Texts texts) => string.Join(", ", faults.Select(fault => Texts.Word(texts.Corrections.Faults, fault)));

    /// <summary>What the editor said, one line a thing.</summary>
    public static IEnumerable<(string Name, string Value, bool IsContent)> Said(ReadingCorrection correction, Texts texts)
    {
        string OrNothing(string value) => value.Length == 0 ? texts.Corrections.Nothing : value;
        if (correction.Kind is { } kind)
            yield return (texts.Corrections.Kind, Texts.Word(texts.Corrections.Kinds, kind), false);
        if (correction.Code is { } code)
            yield return (texts.Corrections.Code, OrNothing(code), false);
        if (correction.Unit is { } unit)
            yield return (texts.Corrections.Unit, OrNothing(unit), unit.Length > 0);
        if (correction.Level is { } level)
            yield return (texts.Corrections.Level, OrNothing(level), false);
        foreach (var quote in correction.Boundaries ?? [])
            yield return (texts.Corrections.Words, quote.Words, true);
        if (correction.Reason is { } reason)
            yield return (texts.Corrections.Reason, reason, false);
    }
}
