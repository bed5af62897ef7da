using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>Mapped programmes made by hand: every standing, basis and result once, whatever the matcher would say.</summary>
internal static class SampleMaps
{
    public const string Text = "Uređenje vrta za početnike\nModul 1: Sadnja\nizraditi plan sadnje\nzbrinuti biljni otpad <b>odmah</b>\n";

    private static readonly DateTimeOffset Moment = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private static readonly StandardTrace Standard = new(RegisterEntry.SampleRegister, Seeds.Gardener.Number, Seeds.Gardener.Title, "2", new DateOnly(2031, 12, 31), true, Seeds.Gardener.Sha256);
    private static readonly StandardTrace Old = Standard with { Number = "SAMPLE-SZ-9980", Title = "Standard zanimanja Cvjećar / Cvjećarica", InForce = false, ValidTo = new DateOnly(2020, 12, 31), Sha256 = null };
    private static readonly SetTrace Competences = new("SAMPLE-SK-1", "Uređenje zelenih površina", "4");
    private static readonly SetTrace Outcomes = new("SAMPLE-SIU-7", "Planiranje i izvođenje sadnje", "4");

    /// <summary>Two outcomes with proof, one with a proposal, one with nothing; one explicit trace to a set that is not in force.</summary>
    public static ProgrammeMap Whole { get; } = new(
        new(Fingerprint.OfBytes("sample"u8), "Uređenje vrta za početnike", "hr", "HR", Facts, [new("1", "Sadnja", [new(2, "CSVET")], new(0, 10), ["SAMPLE-SIU-7"]), new("2", "Otpad", [], new(10, 20), [])], 5),
        new("pilot", null, "g-1"),
        new("HR", "2026.11", "reported", "Croatia: micro-qualifications"),
        new DateOnly(2026, 1, 2),
        [
            Outcome("o1", "izraditi plan sadnje za mali vrt", "1.1", "Sadnja",
                [Skill("izraditi plan sadnje s pomoću računalnog programa", "Izraditi plan sadnje s pomoću računalnog programa", 0.86, MatchStanding.Confirmed, "b1"), Skill("odabrati otporne biljne vrste", "Odabrati otporne biljne vrste prema mjesnoj klimi.", 0.41, MatchStanding.Proposed, "b2"),
                 Skill("načela integrirane zaštite bilja", "Objasniti načela integrirane zaštite bilja.", 0.2, MatchStanding.Removed, "b3")],
                [Trace("b1", TraceBasis.Confirmed), Trace("b2", TraceBasis.Matched), Trace("b2", TraceBasis.Matched) with { CompetenceSet = null }]),
            Outcome("o2", "posaditi bilje prema planu", "1.2", "Sadnja", [], [new(null, null, null, null, null, Outcomes, Standard, TraceBasis.Explicit)]),
            Outcome("o3", "zbrinuti biljni otpad <b>odmah</b>", null, "Otpad", [Skill("zbrinuti biljni otpad kompostiranjem", "Zbrinuti biljni otpad kompostiranjem na mjestu nastanka.", 0.63, MatchStanding.Proposed, "b4")], [Trace("b4", TraceBasis.Matched)], green: true),
            Outcome("o4", "složiti buket", null, "Otpad", [], [new(null, null, null, null, Competences, null, Old, TraceBasis.Explicit)]),
            Outcome("o5", "pjevati uz rad", null, null, [], []),
        ],
        [
            new(Standard, Outcomes, 2, 1, 3, true, [new("c-1", "načela integrirane zaštite bilja", "hr", "K3")]),
            new(Standard, null, 1, 0, 1, false, []),
        ],
        new Dictionary<string, SchemeShare>
        {
            ["green"] = new(0.5, 0.4, 0.6, 0.2, 0.8, 1),
            ["digital"] = new(null, null, 1, 0, 1, 0),
        },
        [
            Rule("HR-VOLUME", RuleOutcome.Pass, "The programme has 4 CSVET, which lies between 2 and 9."),
            Rule("HR-LEVEL", RuleOutcome.CannotTell, "The programme does not state its level. Give it in the settings."),
            Rule("HR-ORIGIN", RuleOutcome.Fail, "3 of 5 outcomes are not traced to a registered set. Confirm a proposal or name the set."),
        ],
        new(100, 100, "Cedefop"),
        [new("hours", 100, 100, "Cedefop"), new("ECTS", 3.33m, 4, "ECTS Users’ Guide (2015)")],
        [new("PRG001", DiagnosticSeverity.Warning, "The level was not found. Choose it in the settings.", 2)]);

    private static ProgrammeFacts Facts => new("4", "training", null, [new(4, "CSVET")], 60, null, 40, []);

    public static ProgrammeContent Content(string text = Text) => new(
        "Uređenje vrta za početnike",
        null,
        new(Fingerprint.OfBytes("sample"u8), "Uređenje vrta za početnike", "hr", Facts, Whole.Programme.Modules,
            [.. Whole.Outcomes.Select(outcome => new ProgrammeOutcome(outcome.Id, outcome.Text, outcome.Code, outcome.Kind, outcome.Fingerprint, -1, new(0, 1), [], []))], [], []),
        new("HR", null, "4"),
        ProgrammeSource.OfText(text));

    private static MappedOutcome Outcome(string id, string text, string? code, string? module, IReadOnlyList<MappedSkill> skills, IReadOnlyList<OutcomeTrace> trace, bool? green = null) =>
        new(id, text, code, StatementKind.Skill, "f-" + id, module, 25, [], skills, trace, green is null ? [] : [new("green", "1", green, TagBasis.Rule, "otpad", null, null, "rules", 0.9, null, Moment)]);

    private static MappedSkill Skill(string label, string quote, double score, MatchStanding standing, string statement) =>
        new("c-" + statement, null, label, "hr", score, standing, new(Seeds.Gardener.Sha256, new(120, 120 + quote.Length), quote, "", "", [new(1, [])], Grounding.Exact, StatementId: statement, Code: "K1"), [new(0, 8)], [new(0, 8)]);

    private static OutcomeTrace Trace(string statement, TraceBasis basis) => new(statement, "c-" + statement, "Izraditi plan sadnje.", "Planiranje radova", Competences, Outcomes, Standard, basis);

    private static RuleResult Rule(string id, RuleOutcome result, string message) =>
        new(id, result, "requirement", message, "A micro-qualification has 2 to 9 CSVET points.", "Peer learning activity, synthesis report", "https://example.org/report", "reported");
}
