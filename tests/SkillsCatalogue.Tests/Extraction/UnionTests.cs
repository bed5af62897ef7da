using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Language.Labels;

namespace SkillsCatalogue.Tests.Extraction;

/// <summary>What becomes of finds that extractors agree on, and of those that they do not.</summary>
public sealed class UnionTests
{
    [Fact]
    public async Task Extractors_that_say_the_same_are_one_candidate_without_a_mark()
    {
        var (document, standard) = new HandMadeStandard("en").Statement("Weld pipes.", code: "K1").Make();
        var candidate = Assert.Single(await Candidates(document, standard, [new("weld pipes", SkillType.Skill)]));
        Assert.Equal(new ExtractorVotes(Structure: 1, Model: 1), candidate.Votes);
        Assert.Null(candidate.Votes.Disagreements);
    }

    [Fact]
    public async Task A_model_that_sees_another_kind_label_or_number_of_skills_marks_the_candidate()
    {
        var (document, standard) = new HandMadeStandard("en").Statement("Weld pipes.").Make();
        Assert.Equal([new(DisagreementKind.Type, "model", "Knowledge")], await Marks([new("weld pipes", SkillType.Knowledge)]));
        Assert.Equal([new(DisagreementKind.Label, "model", "join metal")], await Marks([new("join metal", SkillType.Skill)]));
        Assert.Equal([new(DisagreementKind.Split, "model", "weld pipes; choose pipes")], (await Marks([new("weld pipes", SkillType.Skill), new("choose pipes", SkillType.Skill)])).Where(mark => mark.Kind == DisagreementKind.Split));

        async Task<IReadOnlyList<Disagreement>> Marks(Said[] said) => Assert.Single(await Candidates(document, standard, said)).Votes.Disagreements!;
    }

    [Fact]
    public async Task The_dictionary_contradicts_a_kind_only_where_it_knows_the_whole()
    {
        VocabularyLabel[] labels = [new("weld pipes", "en", SkillType.Knowledge)];
        var (document, standard) = new HandMadeStandard("en").Statement("Weld pipes.").Make();
        Assert.Equal([new(DisagreementKind.Type, "dictionary", "Knowledge")], Assert.Single(await Candidates(document, standard, [], labels)).Votes.Disagreements!);
        (document, standard) = new HandMadeStandard("en").Statement("Weld pipes of steel under water.").Make();
        var part = Assert.Single(await Candidates(document, standard, [], labels));
        Assert.Equal((1, null), (part.Votes.Dictionary, part.Votes.Disagreements));
    }

    [Fact]
    public async Task A_known_label_that_is_a_small_part_of_a_statement_is_no_vote_for_it()
    {
        var (document, standard) = new HandMadeStandard("en").Statement("Explain to new members of the crew why everybody has to sort waste on every site of the company.").Make();
        Assert.Equal(0, Assert.Single(await Candidates(document, standard, [], [new("sort waste", "en", SkillType.Skill)])).Votes.Dictionary);
    }

    [Fact]
    public async Task Dictionary_and_model_meet_outside_statements()
    {
        var (document, standard) = new HandMadeStandard("en").Line("The crew also has to weld pipes in the workshop.").Make();
        var candidate = Assert.Single(await Candidates(document, standard, [new("weld pipes", SkillType.Skill)], [new("weld pipes", "en", SkillType.Skill)]));
        Assert.Equal(new ExtractorVotes(Dictionary: 1, Model: 1), candidate.Votes);
        var alone = Assert.Single(await Candidates(document, standard, [], [new("weld pipes", "en", SkillType.Skill)]));
        Assert.True(candidate.Confidence > alone.Confidence);
    }

    [Fact]
    public async Task The_ledger_says_where_only_a_model_found_a_skill()
    {
        var (document, standard) = new HandMadeStandard("en").Line("The crew also has to weld pipes in the workshop.").Make();
        foreach (var (labels, by) in new[] { ((VocabularyLabel[])[], "model"), ([new("weld pipes", "en", SkillType.Skill)], "rule") })
        {
            var extraction = await new SkillExtractor([new DictionaryExtractor(labels), new Model([new("weld pipes", SkillType.Skill)])], TimeProvider.System).ExtractAsync(document, standard, "SAMPLE/1", default);
            Assert.Equal((LedgerState.Skill, by), (extraction.Ledger.Entries[0].State, extraction.Ledger.Entries[0].By));
        }
    }

    [Fact]
    public async Task Skills_that_a_model_alone_finds_in_one_sentence_stay_apart()
    {
        var (document, standard) = new HandMadeStandard("en").Line("The crew welds pipes and digs trenches.").Make();
        Assert.Equal(["weld pipes", "dig trenches"], (await Candidates(document, standard, [new("weld pipes", SkillType.Skill), new("dig trenches", SkillType.Skill)])).Select(candidate => candidate.PrefLabel));
    }

    [Fact]
    public async Task A_dictionary_is_built_again_only_when_its_labels_changed()
    {
        var (document, standard) = new HandMadeStandard("en").Line("The crew also has to weld pipes in the workshop.").Make();
        var source = new Labels();
        var extractor = new DictionaryExtractor([source]);
        Assert.Empty(await extractor.ExtractAsync(document, standard, default));
        source.Now = [new("weld pipes", "en", SkillType.Skill)];
        Assert.Single(await extractor.ExtractAsync(document, standard, default));
        Assert.Single(await extractor.ExtractAsync(document, standard, default));
        Assert.Equal(3, source.Asked);
    }

    [Fact]
    public void Every_class_of_confidence_is_a_probability_that_grows_with_what_was_counted()
    {
        Assert.All(ConfidenceTable.Current.Classes, row => Assert.InRange(ConfidenceTable.Current.Of(row.Key), 0.01, 0.999));
        var table = new ConfidenceTable("", 20, new Dictionary<string, ConfidenceTable.Row> { ["none"] = new(0.5, 0, 0), ["right"] = new(0.5, 100, 100), ["wrong"] = new(0.5, 100, 0) });
        Assert.Equal(0.5, table.Of("none"));
        Assert.True(table.Of("wrong") < 0.1 && table.Of("right") > 0.9);
    }

    private static async Task<IReadOnlyList<SkillCandidate>> Candidates(DocumentText document, ParsedStandard standard, Said[] said, VocabularyLabel[]? labels = null) =>
        (await new SkillExtractor([new StructureExtractor(), new DictionaryExtractor(labels ?? []), new Model(said)], TimeProvider.System).ExtractAsync(document, standard, "SAMPLE/1", default)).Candidates;

    private sealed record Said(string Label, SkillType Type);

    /// <summary>Says what it is told of the whole first line.</summary>
    private sealed class Model(Said[] said) : ISkillExtractor
    {
        public string Name => ExtractorNames.Model;

        public Task<IReadOnlyList<ExtractedSkill>> ExtractAsync(DocumentText document, ParsedStandard standard, CancellationToken ct)
        {
            var line = standard.Segments[0];
            return Task.FromResult<IReadOnlyList<ExtractedSkill>>([.. said.Select(one => new ExtractedSkill(one.Label, one.Type, document.Slice(line.Span), new LocatedQuote(line.Span, Grounding.Exact, 0, false), line.StatementId, 0.6))]);
        }
    }

    private sealed class Labels : ILabelSource
    {
        public IReadOnlyList<VocabularyLabel> Now { get; set; } = [];

        public int Asked { get; private set; }

        public ValueTask<IReadOnlyList<VocabularyLabel>> ReadAsync(CancellationToken ct)
        {
            Asked++;
            return new(Now);
        }
    }
}
