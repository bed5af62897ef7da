using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Rules;

namespace SkillsCatalogue.Tests.Rules;

/// <summary>Figures of made-up programmes.</summary>
internal static class Figures
{
    public static readonly DateOnly Day = new(2026, 11, 1);

    public static ProgrammeFacts Facts(params (decimal Value, string Unit)[] volume) =>
        ProgrammeFacts.Unknown with { Volume = [.. volume.Select(one => new CreditPoints(one.Value, one.Unit))] };

    public static ProgrammeFigures Of(ProgrammeFacts facts, int outcomes = 10, int proven = 10, int knowledge = 3, int skills = 6, int attitudes = 1) =>
        new(facts, outcomes, proven, outcomes, knowledge, skills, attitudes, []);

    public static RulePack Pack(string id) => RulePacks.For(id) ?? throw new InvalidOperationException($"There is no pack {id}.");

    public static RuleResult Check(string pack, string rule, ProgrammeFigures figures, string language = "en") => Check(Pack(pack), rule, figures, language);

    public static RuleResult Check(RulePack pack, string rule, ProgrammeFigures figures, string language = "en") =>
        RuleChecker.Check(pack, figures, language, Day).Single(result => result.Id == rule);
}
