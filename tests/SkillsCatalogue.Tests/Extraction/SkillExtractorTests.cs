using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Language.Labels;

namespace SkillsCatalogue.Tests.Extraction;

public sealed class SkillExtractorTests
{
    private static readonly VocabularyLabel[] Vocabulary = [new("weld pipes", "en", SkillType.Skill), new("pipes", "en", SkillType.Knowledge), new("sort waste", "en", SkillType.Skill)];

    [Fact]
    public async Task A_statement_becomes_a_candidate_with_evidence_votes_tags_and_a_stable_id()
    {
        var (document, standard) = new HandMadeStandard("en").Statement("Sort waste on the site.", code: "K1").Make();
        var extraction = await Extract(document, standard);
        var candidate = Assert.Single(extraction.Candidates);
        Assert.Equal("sort waste on the site", candidate.PrefLabel);
        Assert.Equal(DecisionKey.Of("SAMPLE/1", Fingerprint.OfStatement("Sort waste on the site."), candidate.PrefLabel).CandidateId, candidate.Id);
        var evidence = Assert.Single(candidate.Evidence);
        Assert.Equal(("Sort waste on the site.", Grounding.Exact, "K1", false), (evidence.Quote, evidence.Grounding, evidence.Code, evidence.Partial));
        Assert.Equal(new ExtractorVotes(Structure: 1, Dictionary: 1), candidate.Votes);
        Assert.True(candidate.Tags.Single(tag => tag.Scheme == "green").Value);
        Assert.InRange(candidate.Confidence, 0.93, 0.99);
    }

    [Fact]
    public async Task The_same_words_under_another_code_are_one_candidate_with_two_proofs()
    {
        var (document, standard) = new HandMadeStandard("en").Statement("Weld pipes.", code: "1.1", unit: "A").Statement("Weld pipes.", code: "2.1", unit: "B").Make();
        var extraction = await Extract(document, standard);
        var candidate = Assert.Single(extraction.Candidates);
        Assert.Equal(["1.1", "2.1"], candidate.Evidence.Select(evidence => evidence.Code));
        Assert.All(extraction.Ledger.Entries, entry => Assert.Equal([candidate.Id], entry.Candidates));
    }

    [Fact]
    public async Task A_compound_statement_gives_several_candidates_with_the_whole_statement_as_proof()
    {
        var (document, standard) = new HandMadeStandard("en").Statement("Inspect and repair pumps.").Make();
        var extraction = await Extract(document, standard);
        Assert.Equal(["inspect pumps", "repair pumps"], extraction.Candidates.Select(candidate => candidate.PrefLabel));
        Assert.All(extraction.Candidates, candidate => Assert.Equal("Inspect and repair pumps.", candidate.Evidence[0].Quote));
        Assert.Equal(2, Assert.Single(extraction.Ledger.Entries).Candidates.Count);
    }

    [Fact]
    public async Task The_ledger_gives_every_segment_one_state()
    {
        var (document, standard) = new HandMadeStandard("en")
            .Line("Page 1", SegmentReasons.Furniture)
            .Statement("Laying of bricks", StatementKind.Task)
            .Statement("Mix mortar.")
            .Reprint("Mix mortar.")
            .Line("A line that no rule has understood.")
            .Make();
        var extraction = await Extract(document, standard);
        Assert.Equal(
            [LedgerState.NotASkill, LedgerState.NotASkill, LedgerState.Skill, LedgerState.MergedInto, LedgerState.Unread],
            extraction.Ledger.Entries.Select(entry => entry.State));
        Assert.Equal([SegmentReasons.Furniture, SegmentReasons.Task, null, null, null], extraction.Ledger.Entries.Select(entry => entry.Reason));
        Assert.Equal(standard.Segments.Count, extraction.Ledger.Total);
    }

    [Fact]
    public async Task A_known_label_outside_statements_is_a_doubtful_candidate_only_where_outcomes_may_stand()
    {
        var maker = new HandMadeStandard("en").Line("The crew also has to weld pipes in the workshop.");
        var (document, standard) = maker.Make(SectionRole.Skills);
        var candidate = Assert.Single((await Extract(document, standard)).Candidates);
        Assert.Equal("weld pipes", candidate.PrefLabel);
        Assert.True(candidate.Evidence[0].Partial);
        Assert.True(candidate.Confidence < 0.5);

        foreach (var role in new[] { SectionRole.Assessment, SectionRole.Excluded, SectionRole.Description, SectionRole.Tasks })
            Assert.Empty((await Extract(document, maker.Make(role).Standard)).Candidates);
    }

    [Fact]
    public async Task The_longest_label_wins_and_inflection_does_not_matter()
    {
        var (document, standard) = new HandMadeStandard("en").Line("Welding pipe").Make();
        var found = await new DictionaryExtractor(Vocabulary).ExtractAsync(document, standard, default);
        Assert.Equal(["weld pipes"], found.Select(skill => skill.Label));
    }

    [Fact]
    public async Task Running_again_gives_the_same_candidates()
    {
        var (document, standard) = new HandMadeStandard("hr").Statement("Zidati i žbukati zidove.").Statement("Vrste žbuke", StatementKind.Knowledge).Make();
        var first = await Extract(document, standard);
        var second = await Extract(document, standard);
        Assert.Equal(first.Candidates.Select(candidate => candidate.Id), second.Candidates.Select(candidate => candidate.Id));
        Assert.Equal(SkillType.Knowledge, first.Candidates[^1].SkillType);
    }

    [Fact]
    public async Task A_standard_of_another_document_is_refused()
    {
        var (document, standard) = new HandMadeStandard("en").Statement("Mix mortar.").Make();
        await Assert.ThrowsAsync<ArgumentException>(() => Extract(document, standard with { Sha256 = "other" }));
    }

    [Fact]
    public void One_extractor_can_be_chosen_by_name()
    {
        var extractor = new SkillExtractor([new DictionaryExtractor(Vocabulary), new StructureExtractor()], TimeProvider.System);
        Assert.Equal(["structure", "dictionary"], extractor.Extractors);
        Assert.Equal(["dictionary"], extractor.Only("dictionary")!.Extractors);
        Assert.Null(extractor.Only("model"));
    }

    [Fact]
    public void The_starter_vocabulary_has_every_language_and_no_empty_label()
    {
        foreach (var language in new[] { "hr", "et", "da", "en" })
            Assert.True(StarterVocabulary.All.Count(label => label.Language == language) >= 120, language);
        Assert.DoesNotContain(StarterVocabulary.All, label => string.IsNullOrWhiteSpace(label.Label));
    }

    private static Task<Core.Candidates.Extraction> Extract(Core.Documents.DocumentText document, ParsedStandard standard) =>
        new SkillExtractor([new DictionaryExtractor(Vocabulary), new StructureExtractor()], TimeProvider.System).ExtractAsync(document, standard, "SAMPLE/1", default);
}
