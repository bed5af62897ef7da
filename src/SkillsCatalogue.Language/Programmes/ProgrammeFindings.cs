using System.Globalization;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Language.Rules;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>What the designer should know about the reading.</summary>
internal static class ProgrammeFindings
{
    /// <summary>More hours than any programme of further education has: eight years of full-time study.</summary>
    private const decimal MostHours = 15_000;

    private const decimal MostCredits = 500;

    public static IReadOnlyList<Diagnostic> Of(DocumentText document, ProgrammeFacts facts, IReadOnlyList<ProgrammeModule> modules, int outcomes, bool withoutHeading)
    {
        var found = new List<Diagnostic>(document.Diagnostics);
        if (outcomes == 0)
            found.Add(new(DiagnosticCodes.NoOutcomes, DiagnosticSeverity.Warning, "No learning outcome was found: put the outcomes as a list under a heading such as “Learning outcomes”, or paste them alone."));
        if (withoutHeading)
            found.Add(new(DiagnosticCodes.OutcomesWithoutHeading, DiagnosticSeverity.Info, "There is no heading of learning outcomes, so the lines that read like outcomes were taken: check that none is missing and none too much."));
        if (document.Language is null || !ProgrammeLexicon.Languages.Contains(document.Language))
            found.Add(new(DiagnosticCodes.ProgrammeLanguageUnknown, DiagnosticSeverity.Warning, $"The language was not recognised or is none of those served ({string.Join(", ", ProgrammeLexicon.Languages)}): choose the language, as matches cannot be relied on without it."));
        found.AddRange(Absurd(facts, modules));
        if (Disagreement(facts) is { } disagreement)
            found.Add(disagreement);
        return found;
    }

    private static IEnumerable<Diagnostic> Absurd(ProgrammeFacts facts, IReadOnlyList<ProgrammeModule> modules)
    {
        foreach (var volume in facts.Volume.Concat(modules.SelectMany(module => module.Volume)).DistinctBy(volume => (volume.Value, volume.Unit)))
        {
            var most = UnitNames.Canonical(volume.Unit) switch { UnitNames.Hours or "lessons" => MostHours, UnitNames.Minutes => MostHours * 60, "days" => 2_000, _ => MostCredits };
            if (volume.Value <= 0 || volume.Value > most)
                yield return new(DiagnosticCodes.AbsurdFigure, DiagnosticSeverity.Warning, string.Create(CultureInfo.InvariantCulture, $"The volume “{volume.Value:0.##} {volume.Unit}” is none that a programme can have: correct it in the document or state the volume here."));
        }

        if (new[] { facts.GuidedHours, facts.WorkBasedHours, facts.SelfDirectedHours }.FirstOrDefault(hours => hours is < 0 or > MostHours) is { } part)
            yield return new(DiagnosticCodes.AbsurdFigure, DiagnosticSeverity.Warning, string.Create(CultureInfo.InvariantCulture, $"{part:0.##} hours are none that a part of a programme can have: correct the figure."));
        if (facts.Level is { } level && !(char.IsBetween(level[0], '1', '8') && (level.Length == 1 || level[1] == '.')))
            yield return new(DiagnosticCodes.AbsurdFigure, DiagnosticSeverity.Warning, $"There is no level “{level}” in a qualifications framework of eight levels: correct it or choose the level here.");
    }

    /// <summary>Hours and credits, by the factors that have a source. An hour, or two in a hundred, is rounding.</summary>
    private static Diagnostic? Disagreement(ProgrammeFacts facts)
    {
        var hours = facts.Volume.FirstOrDefault(volume => UnitNames.Canonical(volume.Unit) == UnitNames.Hours)?.Value ?? SumOfAllParts(facts);
        if (hours is not > 0)
            return null;
        foreach (var credits in facts.Volume.Where(volume => volume.Value > 0 && UnitNames.Canonical(volume.Unit) is not (UnitNames.Hours or "days" or "weeks")))
        {
            if (HoursTranslator.Hours([credits], null) is not { } range)
                continue;
            var slack = Math.Max(1, hours.Value / 50);
            if (hours < range.Min - slack || hours > range.Max + slack)
            {
                var span = range.Min == range.Max ? Text(range.Min) : $"{Text(range.Min)} to {Text(range.Max)}";
                return new(DiagnosticCodes.VolumesDisagree, DiagnosticSeverity.Warning, $"The programme states {Text(hours.Value)} hours, but {Text(credits.Value)} {credits.Unit} are {span} hours ({range.Source}): correct the wrong figure.");
            }
        }

        return null;
    }

    /// <summary>The sum only where guided hours and at least one other part are stated: one part alone is not the whole.</summary>
    private static decimal? SumOfAllParts(ProgrammeFacts facts) =>
        facts.GuidedHours is { } guided && (facts.WorkBasedHours is not null || facts.SelfDirectedHours is not null)
            ? guided + (facts.WorkBasedHours ?? 0) + (facts.SelfDirectedHours ?? 0)
            : null;

    private static string Text(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
