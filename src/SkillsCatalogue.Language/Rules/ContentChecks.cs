using System.Globalization;
using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Language.Rules;

/// <summary>Checks of parts, outcomes and their traces.</summary>
internal static class ContentChecks
{
    public static CheckAnswer Parts(RulePack pack, RuleParameters parameters, ProgrammeFigures figures, string language)
    {
        var items = parameters.Items ?? [];
        var missing = items.Where(part => !figures.Facts.Parts.Contains(part, StringComparer.OrdinalIgnoreCase)).ToList();
        var all = ("items", Labels(pack, items, language));
        if (figures.Facts.Parts.Count == 0)
            return CheckAnswer.CannotTell("notStated", all);
        return missing.Count == 0 ? CheckAnswer.Pass("pass", all) : CheckAnswer.Fail("fail", all, ("missing", Labels(pack, missing, language)));
    }

    public static CheckAnswer Kinds(RulePack pack, RuleParameters parameters, ProgrammeFigures figures, string language)
    {
        if (figures.Outcomes <= 0)
            return CheckAnswer.CannotTell("noOutcomes");
        var items = parameters.Items ?? [];
        var missing = items.Where(kind => CountOf(kind, figures) <= 0).ToList();
        return missing.Count == 0
            ? CheckAnswer.Pass("pass", ("items", Labels(pack, items, language)))
            : CheckAnswer.Fail("fail", ("items", Labels(pack, items, language)), ("missing", Labels(pack, missing, language)));
    }

    public static CheckAnswer Traced(ProgrammeFigures figures)
    {
        if (figures.Outcomes <= 0)
            return CheckAnswer.CannotTell("noOutcomes");
        var proven = Math.Clamp(figures.Proven, 0, figures.Outcomes);
        (string, string)[] places =
        [
            ("proven", Count(proven)), ("outcomes", Count(figures.Outcomes)), ("traced", Count(Math.Clamp(figures.Traced, 0, figures.Outcomes))), ("open", Count(figures.Outcomes - proven)),
        ];
        return proven == figures.Outcomes ? CheckAnswer.Pass("pass", places) : CheckAnswer.Fail("fail", places);
    }

    public static CheckAnswer InForce(ProgrammeFigures figures, string language)
    {
        if (figures.ExpiredSets.Count > 0)
            return CheckAnswer.Fail("fail", ("count", Count(figures.ExpiredSets.Count)), ("sets", RuleWords.List(figures.ExpiredSets, language)));
        return figures.Proven > 0 ? CheckAnswer.Pass("pass") : CheckAnswer.CannotTell("noSets");
    }

    public static CheckAnswer Elements(RulePack pack, RuleParameters parameters, ProgrammeFigures figures, string language)
    {
        var items = parameters.Items ?? [];
        var missing = items.Where(element => !IsStated(element, figures)).ToList();
        (string, string)[] places = [("items", Labels(pack, items, language)), ("byHand", Labels(pack, parameters.ByHand ?? [], language)), ("missing", Labels(pack, missing, language))];
        return missing.Count == 0 ? CheckAnswer.Pass("pass", places) : CheckAnswer.Fail("fail", places);
    }

    private static int CountOf(string kind, ProgrammeFigures figures) => kind switch
    {
        RuleItems.Knowledge => figures.Knowledge,
        RuleItems.Skill => figures.Skills,
        RuleItems.Attitude => figures.Attitudes,
        _ => 0,
    };

    private static bool IsStated(string element, ProgrammeFigures figures) => element switch
    {
        RuleItems.Outcomes => figures.Outcomes > 0,
        RuleItems.Workload => ProgrammeHours.Volumes(figures.Facts).Any(volume => volume.Value > 0),
        RuleItems.Level => !string.IsNullOrWhiteSpace(figures.Facts.Level),
        RuleItems.Form => !string.IsNullOrWhiteSpace(figures.Facts.Form),
        _ => false,
    };

    private static string Labels(RulePack pack, IEnumerable<string> items, string language) =>
        RuleWords.List([.. items.Select(item => pack.Labels?.TryGetValue(item, out var label) == true ? label.In(language) : item)], language);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
