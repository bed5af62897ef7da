using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Programmes;
using SkillsCatalogue.Language.Rules;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Programmes;

public class ProgrammeMapperTests
{
    private const string Sha = "aa";
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly StandardRef Standard = new(Sha, "Cycle mechanic", "SAMPLE", "SZ-1", "4.1", "CROQF", "Transport", "en", InForce: true);

    private static readonly RegisterEntry[] Entries =
    [
        Entry(RegisterEntryKind.OccupationalStandard, "SZ-1", "Cycle mechanic"),
        Entry(RegisterEntryKind.CompetenceSet, "SK-11", "Brakes", "SZ-1"),
        Entry(RegisterEntryKind.CompetenceSet, "SK-12", "Wheels", "SZ-1"),
        Entry(RegisterEntryKind.QualificationStandard, "KV-2", "Cycle mechanic, qualification"),
        Entry(RegisterEntryKind.LearningOutcomeSet, "SIU-21", "Brake systems", "KV-2") with { CompetenceSets = ["SK-11"], Url = "https://register.example/siu/details/21" },
        Entry(RegisterEntryKind.OccupationalStandard, "SZ-9", "Old mechanic") with { ValidTo = new DateOnly(2020, 1, 1) },
        Entry(RegisterEntryKind.CompetenceSet, "SK-91", "Old brakes", "SZ-9"),
    ];

    private static readonly CatalogueSkill Brakes = Skill("adjust brakes", "SK-11", "K1");
    private static readonly CatalogueSkill Pads = Skill("replace brake pads", "SK-11", "K2");
    private static readonly CatalogueSkill Wheels = Skill("true wheels", "SK-12", "K3");

    [Fact]
    public void A_set_that_the_module_names_is_an_explicit_trace_of_each_of_its_outcomes_and_leads_to_competences_and_standard()
    {
        var map = Map(new PlannedFinder(), Draft(["set up brakes", "bleed hydraulic lines"], moduleReferences: ["SIU-21"]));

        Assert.All(map.Outcomes, outcome =>
        {
            var trace = Assert.Single(outcome.Trace);
            Assert.Equal(TraceBasis.Explicit, trace.Basis);
            Assert.Equal(("SIU-21", "SK-11", "SZ-1"), (trace.LearningOutcomeSet!.Number, trace.CompetenceSet!.Number, trace.Standard!.Number));
            Assert.True(ProgrammeMapper.IsProof(trace));
        });
    }

    [Theory]
    [InlineData("https://register.example/siu/details/21")]
    [InlineData("http://register.example/siu/details/21/?lang=hr")]
    [InlineData("https://elsewhere.example/set/SIU-21")]
    public void An_address_names_a_set_as_well_as_its_number(string address)
    {
        var map = Map(new PlannedFinder(), Draft(["set up brakes"], moduleReferences: [address]));

        Assert.Equal("SK-11", map.Outcomes[0].Trace[0].CompetenceSet!.Number);
    }

    [Fact]
    public void An_outcome_that_names_its_own_set_does_not_follow_its_module()
    {
        var draft = Draft(["set up brakes"], moduleReferences: ["SIU-21"]);
        draft = draft with { Outcomes = [draft.Outcomes[0] with { References = ["SK-12"] }] };

        Assert.Equal("SK-12", Assert.Single(Map(new PlannedFinder(), draft).Outcomes[0].Trace).CompetenceSet!.Number);
    }

    [Fact]
    public void Several_sets_named_for_the_whole_programme_prove_no_single_outcome_but_guide_the_search()
    {
        var finder = new PlannedFinder();
        var map = Map(finder, Draft(["set up brakes"]) with { References = ["SIU-21", "SK-12"] });

        Assert.Empty(map.Outcomes[0].Trace);
        Assert.Equal(["SK-11", "SIU-21", "SK-12"], finder.Asked[0].Sets);
    }

    [Fact]
    public void A_match_is_a_proposal_and_no_proof_until_somebody_confirms_it()
    {
        var finder = new PlannedFinder().Finds("set up brakes", Brakes);
        var draft = Draft(["set up brakes"]);

        var proposed = Assert.Single(Map(finder, draft).Outcomes[0].Trace);
        Assert.Equal((TraceBasis.Matched, false), (proposed.Basis, ProgrammeMapper.IsProof(proposed)));
        Assert.Equal(("s1", "SK-11", "keep cycles safe"), (proposed.StatementId, proposed.CompetenceSet!.Number, proposed.KeyTask));
        Assert.Equal("SIU-21", proposed.LearningOutcomeSet!.Number);

        var confirmed = Assert.Single(Map(finder, draft, Decided(draft, Brakes.Id, MatchStanding.Confirmed)).Outcomes[0].Trace);
        Assert.Equal((TraceBasis.Confirmed, true), (confirmed.Basis, ProgrammeMapper.IsProof(confirmed)));
    }

    [Fact]
    public void A_skill_that_somebody_took_out_stays_visible_at_the_end_and_leaves_no_trace()
    {
        var finder = new PlannedFinder().Finds("set up brakes", Brakes, Pads);
        var draft = Draft(["set up brakes"]);

        var outcome = Map(finder, draft, Decided(draft, Brakes.Id, MatchStanding.Removed)).Outcomes[0];

        Assert.Equal([(Pads.Id, MatchStanding.Proposed), (Brakes.Id, MatchStanding.Removed)], outcome.Skills.Select(skill => (skill.Id, skill.Standing)));
        Assert.Equal([Pads.Id], outcome.Trace.Select(trace => trace.SkillId));
    }

    [Fact]
    public void A_skill_that_somebody_added_stands_first_also_when_it_has_merged_into_another_since()
    {
        var finder = new PlannedFinder().Finds("set up brakes", Brakes).Holds(Wheels with { Candidates = [Wheels.Id, "c-old"] });
        var draft = Draft(["set up brakes"]);

        var outcome = Map(finder, draft, Decided(draft, "c-old", MatchStanding.Confirmed)).Outcomes[0];

        Assert.Equal([(Wheels.Id, MatchStanding.Confirmed, 1.0), (Brakes.Id, MatchStanding.Proposed, 0.9)], outcome.Skills.Select(skill => (skill.Id, skill.Standing, skill.Score)));
    }

    [Fact]
    public void A_number_that_no_register_has_is_told_and_proves_nothing()
    {
        var map = Map(new PlannedFinder(), Draft(["set up brakes"], moduleReferences: ["SIU-777"]));

        Assert.Empty(map.Outcomes[0].Trace);
        Assert.Contains("SIU-777", Assert.Single(map.Diagnostics, finding => finding.Code == DiagnosticCodes.UnknownReference).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_of_a_standard_that_is_not_in_force_is_a_trace_but_no_proof()
    {
        var map = Map(new PlannedFinder(), Draft(["set up brakes"], moduleReferences: ["SK-91"]), pack: RulePacks.For("HR"));

        var trace = Assert.Single(map.Outcomes[0].Trace);
        Assert.Equal((TraceBasis.Explicit, false), (trace.Basis, ProgrammeMapper.IsProof(trace)));
        Assert.Contains(map.Diagnostics, finding => finding.Code == DiagnosticCodes.ReferenceNotInForce);
        Assert.Contains(map.Rules, rule => rule.Result == RuleOutcome.Fail && rule.Message.Contains("SK-91", StringComparison.Ordinal));
    }

    [Fact]
    public void Coverage_counts_best_proposals_and_confirmed_skills_and_lists_what_is_missing()
    {
        var finder = new PlannedFinder().Finds("set up brakes", Brakes, Wheels).Holds(Pads);
        var map = Map(finder, Draft(["set up brakes", "sing"]));

        var coverage = Assert.Single(map.Coverage);
        Assert.Equal(("SZ-1", "SK-11", 1, 0, 2, false), (coverage.Standard.Number, coverage.Set!.Number, coverage.Covered, coverage.Proven, coverage.Total, coverage.IsExplicit));
        Assert.Equal([(Pads.Id, "replace brake pads", "K2")], coverage.Missing.Select(missing => (missing.Id, missing.PrefLabel, missing.Code)));
    }

    [Fact]
    public void Beside_a_confirmed_skill_what_is_proposed_further_covers_nothing()
    {
        var finder = new PlannedFinder().Finds("set up brakes", Brakes, Wheels);
        var draft = Draft(["set up brakes"]);

        var coverage = Assert.Single(Map(finder, draft, Decided(draft, Brakes.Id, MatchStanding.Confirmed)).Coverage);

        Assert.Equal(("SK-11", 1, 1), (coverage.Set!.Number, coverage.Covered, coverage.Proven));
    }

    [Fact]
    public void A_named_set_comes_first_in_coverage_even_when_nothing_of_it_is_covered()
    {
        var finder = new PlannedFinder().Finds("true wheels", Wheels).Holds(Brakes, Pads);
        var map = Map(finder, Draft(["true wheels"], moduleReferences: ["SIU-21"]));

        Assert.Equal([("SK-11", 0, 2, true), ("SK-12", 1, 1, false)], map.Coverage.Select(coverage => (coverage.Set!.Number, coverage.Covered, coverage.Total, coverage.IsExplicit)));
    }

    [Fact]
    public void Shares_never_come_without_the_unassessed_part_and_the_range_that_it_allows()
    {
        // Nobody can tag a text without letters; the first is green by its words, the second is not.
        var map = Map(new PlannedFinder(), Draft(["sort waste for recycling", "greet the customers", "1 2 3"]));

        var green = map.Shares["green"];
        Assert.Equal((0.5, 1), (green.ByOutcome, green.Tagged));
        Assert.Equal(1 / 3.0, green.Unassessed, 6);
        Assert.Equal((1 / 3.0, 2 / 3.0), (green.Min, green.Max));
    }

    [Fact]
    public void Hours_of_a_module_are_parted_over_its_outcomes_and_what_is_left_over_the_others()
    {
        var draft = Draft(["sort waste for recycling", "greet the customers"], moduleVolume: [new CreditPoints(30, "hours")], volume: [new CreditPoints(2, "CSVET")]);
        draft = draft with { Outcomes = [draft.Outcomes[0], draft.Outcomes[1] with { Module = -1 }] };

        var map = Map(new PlannedFinder(), draft, pack: RulePacks.For("HR"));

        Assert.Equal([30m, 20m], map.Outcomes.Select(outcome => outcome.Hours!.Value));
        Assert.Equal(0.6, map.Shares["green"].ByHours);
        Assert.Equal((50m, 50m), (map.Hours!.Min, map.Hours.Max));
    }

    [Fact]
    public void What_the_designer_chose_takes_the_place_of_what_the_document_says()
    {
        var draft = Draft(["set up brakes"], volume: [new CreditPoints(300, "hours")]);

        var map = Map(new PlannedFinder(), draft, pack: RulePacks.For("HR"), settings: new("HR", new CreditPoints(6, "CSVET"), "4", "training"));

        Assert.Equal(("4", "training"), (map.Programme.Facts.Level, map.Programme.Facts.Form));
        Assert.Equal((150m, "CSVET"), (map.Hours!.Min, Assert.Single(map.Programme.Facts.Volume).Unit));
    }

    [Fact]
    public void A_whole_catalogue_handed_in_as_one_programme_is_told_and_not_matched()
    {
        var finder = new PlannedFinder();
        var map = Map(finder, Draft([.. Enumerable.Range(0, ProgrammeMapper.MostOutcomes + 1).Select(i => $"outcome number {i}")]));

        Assert.Empty(map.Outcomes);
        Assert.Empty(finder.Asked);
        Assert.Contains("2001", Assert.Single(map.Diagnostics, finding => finding.Code == DiagnosticCodes.TooManyOutcomes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_index_everything_but_the_skills_is_told()
    {
        var map = Map(new PlannedFinder { Current = null }, Draft(["sort waste for recycling"], moduleReferences: ["SIU-21"]), pack: RulePacks.For("HR"));

        Assert.Null(map.Stamp);
        Assert.Single(map.Outcomes[0].Trace);
        Assert.NotEmpty(map.Rules);
        Assert.Contains(map.Diagnostics, finding => finding.Code == DiagnosticCodes.EmptyCatalogue);
    }

    private static ProgrammeMap Map(ISkillFinder finder, ProgrammeDraft draft, MatchDecision[]? decisions = null, RulePack? pack = null, ProgrammeSettings? settings = null)
    {
        var mapper = new ProgrammeMapper(finder, new FixedTime(Now));
        var register = new RegisterIndex(Entries);
        return mapper.Map(draft, mapper.Match(draft, register), settings ?? new(pack?.Id), register, decisions ?? [], pack);
    }

    private static ProgrammeDraft Draft(string[] outcomes, string[]? moduleReferences = null, CreditPoints[]? moduleVolume = null, CreditPoints[]? volume = null) => new(
        "bb", "Cycle repair", "en", ProgrammeFacts.Unknown with { Volume = volume ?? [] },
        [new(null, "Brakes", moduleVolume ?? [], new TextSpan(0, 1000), moduleReferences ?? [])],
        [.. outcomes.Select((text, i) => new ProgrammeOutcome($"o{i + 1}", text, null, StatementKind.Skill, Fingerprint.OfStatement(text), 0, new TextSpan(i, i + 1), [], []))],
        [], []);

    private static MatchDecision[] Decided(ProgrammeDraft draft, string skill, MatchStanding standing) => [new(draft.Outcomes[0].Fingerprint, skill, standing, "a-1", Now)];

    private static RegisterEntry Entry(RegisterEntryKind kind, string number, string title, string? parent = null) =>
        new("SAMPLE", kind, number, title, "4.1", null, RegisterStatus.InForce, new DateOnly(2025, 1, 1), null, parent, null);

    private static CatalogueSkill Skill(string label, string unit, string code)
    {
        var skill = Some.Skill(label, standard: Standard);
        return skill with { Evidence = [Some.Evidence(label, sha256: Sha) with { Unit = unit, Code = code, StatementId = "s1", KeyTask = "keep cycles safe" }] };
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
