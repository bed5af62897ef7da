using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Language.Labels;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Corpus;

/// <summary>Extraction of the corpus without a model: the ledger, what it gives up, and the evidence.</summary>
public sealed class ExtractionTests(ITestOutputHelper output)
{
    /// <summary>Share of gold statements that a rule may have called no skill.</summary>
    private const double MostLost = 0.02;

    private static readonly SkillExtractor Extractor = new([new StructureExtractor(), new DictionaryExtractor(StarterVocabulary.All)], TimeProvider.System);

    public static TheoryData<string> Names => CorpusStandard.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_character_stands_in_exactly_one_entry_of_the_ledger(string name)
    {
        var standard = CorpusStandard.Of(name);
        var text = standard.Document.Text;
        var owners = new int[text.Length];
        foreach (var entry in (await ExtractAsync(standard)).Ledger.Entries)
        {
            for (var i = entry.Span.Start; i < entry.Span.End; i++)
                owners[i]++;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (owners[i] != 1 && !(owners[i] == 0 && char.IsWhiteSpace(text[i])))
                Assert.Fail($"Character {i} stands in {owners[i]} entries: …{text[Math.Max(0, i - 30)..Math.Min(text.Length, i + 30)]}…");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_quote_stands_in_the_text_where_its_evidence_says(string name)
    {
        var standard = CorpusStandard.Of(name);
        var evidence = (await ExtractAsync(standard)).Candidates.SelectMany(candidate => candidate.Evidence).ToList();
        Assert.NotEmpty(evidence);
        Assert.All(evidence, proof =>
        {
            Assert.NotEqual(Grounding.Unlocated, proof.Grounding);
            Assert.Equal(Folding.WhiteSpace(standard.Document.Slice(proof.Span)), proof.Quote);
            Assert.NotEmpty(proof.Places);
        });
    }

    [Fact]
    public async Task Hardly_a_gold_statement_ends_as_no_skill()
    {
        int statements = 0, lost = 0, unread = 0;
        foreach (var standard in CorpusStandard.All)
        {
            var entries = (await ExtractAsync(standard)).Ledger.Entries;
            foreach (var (text, span) in PlacesOfGold(standard))
            {
                statements++;
                var state = span is { } place ? StateOf(entries, place) : null;
                lost += state is LedgerState.NotASkill or null ? 1 : 0;
                unread += state == LedgerState.Unread ? 1 : 0;
                if (state is not (LedgerState.Skill or LedgerState.MergedInto))
                    output.WriteLine($"{standard.Name}: {state?.ToString() ?? "not in the text"}: {text}");
            }
        }

        output.WriteLine($"{lost} of {statements} gold statements lost, {unread} unread.");
        Assert.True(statements > 0 && lost <= MostLost * statements, $"{lost} of {statements} gold statements are called no skill or are not in the text.");
    }

    private static Task<Core.Candidates.Extraction> ExtractAsync(CorpusStandard standard) =>
        Extractor.ExtractAsync(standard.Document, standard.Parsed, standard.Document.Sha256, CancellationToken.None);

    /// <summary>Where the gold statements stand (tasks aside); long ones first, as a short one may stand inside a long one, and equal ones take their places in turn.</summary>
    private static IEnumerable<(string Text, TextSpan? Span)> PlacesOfGold(CorpusStandard standard)
    {
        var taken = new List<TextSpan>();
        foreach (var gold in standard.Gold.Statements.Where(statement => statement.Kind != StatementKind.Task).OrderByDescending(statement => statement.Text.Length))
        {
            var places = QuoteLocator.LocateAll(standard.Document, gold.Text);
            var free = places.Select(place => place.Span).Where(span => !taken.Any(other => other.Overlaps(span))).Take(1).ToList();
            taken.AddRange(free);
            yield return (gold.Text, free.Count > 0 ? free[0] : null);
        }
    }

    /// <summary>State of the entry that holds most of the span; null when none does.</summary>
    private static LedgerState? StateOf(IReadOnlyList<LedgerEntry> entries, TextSpan span) =>
        entries.Where(entry => entry.Span.Overlaps(span))
            .OrderByDescending(entry => Math.Min(entry.Span.End, span.End) - Math.Max(entry.Span.Start, span.Start))
            .Select(entry => (LedgerState?)entry.State)
            .FirstOrDefault();
}
