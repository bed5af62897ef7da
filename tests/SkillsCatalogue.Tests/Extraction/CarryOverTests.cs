using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Ingestion.Extraction.Model.Reading;
using SkillsCatalogue.Language.Labels;
using SkillsCatalogue.Language.Standards.Versions;
using SkillsCatalogue.Tests.Extraction.Reading;

namespace SkillsCatalogue.Tests.Extraction;

public sealed class CarryOverTests
{
    private static readonly VocabularyLabel[] Vocabulary = [new("weld pipes", "en", SkillType.Skill), new("sort waste", "en", SkillType.Skill)];

    [Fact]
    public async Task Extractors_see_only_what_changed_and_the_result_is_that_of_a_full_run()
    {
        var old = new HandMadeStandard("en")
            .Line("The crew also has to weld pipes in the workshop.")
            .Statement("Sort waste on the site.", code: "1")
            .Statement("Inspect and repair pumps.", code: "2")
            .Statement("Measure voltage up to 400 V.", code: "3")
            .Make();
        var fresh = new HandMadeStandard("en")
            .Line("A new preface stands here.")
            .Statement("Inspect and repair pumps.", code: "1")
            .Statement("Measure voltage up to 1000 V.", code: "2")
            .Line("The crew also has to weld pipes in the workshop.")
            .Statement("Sort waste on the site.", code: "3", unit: "U2")
            .Statement("Mount heat pumps.", code: "4")
            .Make();
        CountingExtractor[] extractors = [new(new StructureExtractor()), new(new DictionaryExtractor(Vocabulary))];
        var extractor = new SkillExtractor(extractors, TimeProvider.System);
        var earlier = await EarlierAsync(old);
        var full = await new SkillExtractor([new StructureExtractor(), new DictionaryExtractor(Vocabulary)], TimeProvider.System).ExtractAsync(fresh.Document, fresh.Standard, "S/1", CancellationToken.None);

        var extraction = await extractor.ExtractAsync(fresh.Document, fresh.Standard, "S/1", earlier(fresh), CancellationToken.None);

        Assert.All(extractors, counting => Assert.Equal(["Measure voltage up to 1000 V.", "Mount heat pumps."], counting.Shown));
        Assert.Equal(full.Candidates.Select(Told).Order(StringComparer.Ordinal), extraction.Candidates.Select(Told).Order(StringComparer.Ordinal));
        Assert.Equal(full.Ledger.Entries.Select(entry => (entry.State, entry.Reason)), extraction.Ledger.Entries.Select(entry => (entry.State, entry.Reason)));
        Assert.All(extraction.Candidates.SelectMany(candidate => candidate.Evidence), evidence => Assert.Equal(evidence.Quote, fresh.Document.Slice(evidence.Span)));
    }

    [Fact]
    public async Task A_version_with_nothing_new_calls_no_extractor()
    {
        var old = new HandMadeStandard("en").Statement("Weld pipes.").Statement("Sort waste.").Make();
        var fresh = new HandMadeStandard("en").Statement("Sort waste.").Statement("Weld pipes.").Make();
        var counting = new CountingExtractor(new StructureExtractor());
        var earlier = await EarlierAsync(old);
        var extraction = await new SkillExtractor([counting], TimeProvider.System).ExtractAsync(fresh.Document, fresh.Standard, "S/1", earlier(fresh), CancellationToken.None);
        Assert.Equal(0, counting.Calls);
        Assert.Equal(2, extraction.Candidates.Count);
        Assert.All(extraction.Candidates, candidate => Assert.Equal(fresh.Document.Sha256, Assert.Single(candidate.Evidence).Sha256));
    }

    [Fact]
    public async Task A_model_is_sent_no_word_of_unchanged_statements()
    {
        var old = new HandMadeStandard("en").Statement("Weld pipes.").Statement("Sort waste.").Make();
        var fresh = new HandMadeStandard("en").Statement("Weld pipes.").Statement("Mount heat pumps.").Statement("Sort waste.").Make();
        using var chat = new FakeReader();
        using var model = new ModelExtractor(chat, Microsoft.Extensions.Logging.Abstractions.NullLogger<ModelExtractor>.Instance);
        var earlier = await EarlierAsync(old);
        await new SkillExtractor([model], TimeProvider.System).ExtractAsync(fresh.Document, fresh.Standard, "S/1", earlier(fresh), CancellationToken.None);
        var sent = string.Join('\n', chat.Asked.SelectMany(call => call.Messages).Select(message => message.Text));
        Assert.Contains("Mount heat pumps.", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("Weld pipes.", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort waste.", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_is_not_found_again_is_extracted_again()
    {
        var old = new HandMadeStandard("en").Statement("Weld pipes and sort waste daily.").Make();
        var fresh = new HandMadeStandard("en").Statement("WELD PIPES AND SORT WASTE DAILY").Make();
        var counting = new CountingExtractor(new StructureExtractor());
        var earlier = await EarlierAsync(old);
        var lost = earlier(fresh);
        lost = lost with { Candidates = [.. lost.Candidates.Select(candidate => candidate with { Evidence = [.. candidate.Evidence.Select(evidence => evidence with { Partial = true, Quote = "words that stand nowhere" })] })] };
        await new SkillExtractor([counting], TimeProvider.System).ExtractAsync(fresh.Document, fresh.Standard, "S/1", lost, CancellationToken.None);
        Assert.Equal(["WELD PIPES AND SORT WASTE DAILY"], counting.Shown);
    }

    [Fact]
    public async Task The_same_words_under_a_corrected_kind_are_extracted_again_and_those_beside_them_are_not()
    {
        var old = new HandMadeStandard("en").Statement("Weld pipes.").Statement("Safety rules of welding.").Make();
        var fresh = new HandMadeStandard("en").Line("A new preface stands here.").Statement("Weld pipes.").Statement("Safety rules of welding.", StatementKind.Knowledge).Make();
        var counting = new CountingExtractor(new StructureExtractor());
        var earlier = await EarlierAsync(old);
        var full = await new SkillExtractor([new StructureExtractor()], TimeProvider.System).ExtractAsync(fresh.Document, fresh.Standard, "S/1", CancellationToken.None);

        var extraction = await new SkillExtractor([counting], TimeProvider.System).ExtractAsync(fresh.Document, fresh.Standard, "S/1", earlier(fresh), CancellationToken.None);

        Assert.Equal(["Safety rules of welding."], counting.Shown);
        Assert.Equal(SkillType.Knowledge, Assert.Single(extraction.Candidates, candidate => candidate.Evidence[0].Quote == "Safety rules of welding.").SkillType);
        Assert.Equal(full.Candidates.Select(candidate => (candidate.Id, candidate.SkillType)).Order(), extraction.Candidates.Select(candidate => (candidate.Id, candidate.SkillType)).Order());
    }

    private static async Task<Func<(DocumentText Document, ParsedStandard Standard), EarlierRun>> EarlierAsync((DocumentText Document, ParsedStandard Standard) old)
    {
        var run = await new SkillExtractor([new StructureExtractor(), new DictionaryExtractor(Vocabulary)], TimeProvider.System).ExtractAsync(old.Document, old.Standard, "S/1", CancellationToken.None);
        return fresh => new(old.Document, old.Standard, run.Candidates, StatementAligner.Align(old.Standard, fresh.Standard));
    }

    private static string Told(SkillCandidate candidate) => string.Join(' ',
        candidate.Id, candidate.PrefLabel, candidate.Votes, candidate.Confidence,
        string.Join(',', candidate.Tags.Select(tag => $"{tag.Scheme}{tag.Value}")),
        string.Join(',', candidate.Evidence.Select(evidence => (evidence.Span, evidence.Quote, evidence.Grounding, evidence.Code, evidence.Unit, evidence.Section, evidence.StatementId))));
}
