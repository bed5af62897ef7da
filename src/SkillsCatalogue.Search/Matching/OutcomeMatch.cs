using Lucene.Net.Search;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Search.Matching;

/// <summary>One outcome against one generation: fetches candidates and compares each with the outcome word by word.</summary>
internal sealed class OutcomeMatch
{
    /// <summary>Candidates that are compared. On the practice set .99 of the right skills are among them.</summary>
    private const int Depth = 60;

    /// <summary>Candidates more when the programme names sets: those of the sets come on top.</summary>
    private const int DepthOfSets = 60;

    private readonly MatchIndex index;
    private readonly IndexSearcher searcher;
    private readonly OutcomeQuery query;
    private readonly WordTable? own;
    private readonly Dictionary<string, MatchText> readings = new(StringComparer.Ordinal);

    public OutcomeMatch(MatchIndex index, IndexSearcher searcher, OutcomeQuery query)
    {
        this.index = index;
        this.searcher = searcher;
        this.query = query;
        own = query.Language is { } language ? index.Table(language) : null;
    }

    /// <summary>Candidates with their best quote, best first; those below the threshold too.</summary>
    /// <param name="leaveOut">Skills (by document) that are treated as if the index did not hold them; null for none.</param>
    public IReadOnlyList<Scored> Run(Func<int, bool>? leaveOut = null)
    {
        var asked = index.Filled.Select(table => (table, Reading(table))).Where(entry => entry.Item2.Words.Length > 0).ToList();
        if (asked.Count == 0)
            return [];
        var depth = query.Sets.Count == 0 ? Depth : Depth + DepthOfSets;
        var candidates = searcher.Search(CandidateQuery.Build(searcher.IndexReader, asked, query.Sets), depth).ScoreDocs
            .Where(found => leaveOut is null || !leaveOut(found.Doc))
            .Select(found => Compare(found.Doc, index.Skill(searcher, found.Doc)))
            .ToList();
        var best = new Dictionary<(MatchText, WordRange), double>();
        foreach (var quote in candidates.SelectMany(candidate => candidate.Quotes))
        {
            foreach (var (part, alignment, _) in quote.Parts)
                best[(quote.Pairs.Outcome, part)] = Math.Max(best.GetValueOrDefault((quote.Pairs.Outcome, part)), alignment.Mass);
        }

        return [.. candidates
            .Select(candidate => Score(candidate, best))
            .OfType<Scored>()
            .OrderByDescending(scored => scored.Score)
            .ThenBy(scored => scored.Document)];
    }

    private Candidate Compare(int document, PreparedSkill skill)
    {
        var labels = skill.Labels.Select(label => new WordPairs(Reading(index.Table(label.Language)), label.Text)).ToList();
        var quotes = skill.Quotes.Select(quote =>
        {
            var table = index.Table(quote.Language);
            var pairs = new WordPairs(Reading(table), quote.Text);
            var parts = pairs.Outcome.Parts
                .Select(part => (Part: part, Words: pairs.Within(part), Label: BestLabel(labels, part)))
                .Where(entry => entry.Words is not null)
                .Select(entry => (entry.Part, entry.Words!, entry.Label))
                .ToList();
            return new Quote(quote.Evidence, own is not null && table != own, quote.IsLabel, pairs, parts);
        });
        return new(document, skill.Units.Any(unit => query.Sets.Contains(unit, StringComparer.Ordinal)), [.. quotes]);
    }

    private static Scored? Score(Candidate candidate, Dictionary<(MatchText, WordRange), double> mostMass)
    {
        (Quote Quote, WordAlignment Words, double Score, double[] Features)? best = null;
        foreach (var quote in candidate.Quotes)
        {
            var (outcome, other) = (quote.Pairs.Outcome, quote.Pairs.Other);
            var weight = other.WeightOf(other.Whole) + 0.5;
            foreach (var (part, words, label) in quote.Parts)
            {
                var features = MatchFeatures.Of(
                    words, label, quote.IsForeign, (outcome.WeightOf(part) + 0.5) / weight, part != outcome.Whole, words.Mass / mostMass[(outcome, part)]);
                var score = MatchScore.Of(features, candidate.IsNamed);
                if (best is null || score > best.Value.Score)
                    best = (quote, words, score, features);
            }
        }

        return best is { } found
            ? new(candidate.Document, found.Score, found.Quote.Evidence, found.Words.OutcomeWords, found.Quote.IsLabel ? [] : found.Words.OtherWords, found.Features)
            : null;
    }

    private static WordAlignment? BestLabel(List<WordPairs> labels, WordRange part) =>
        labels.Select(pairs => pairs.Within(part)).OfType<WordAlignment>().MaxBy(alignment => alignment.OfOther);

    /// <summary>The outcome as the words of a table: of its own language when that is known, else of the language that it is compared in.</summary>
    private MatchText Reading(WordTable table)
    {
        var reader = own ?? table;
        if (!readings.TryGetValue(reader.Language, out var reading))
            readings[reader.Language] = reading = reader.Read(query.Text);
        return reading;
    }

    /// <param name="IsNamed">It stands in a set that the programme names.</param>
    private sealed record Candidate(int Document, bool IsNamed, IReadOnlyList<Quote> Quotes);

    /// <param name="Parts">Parts of the outcome that share words with the quote, with their alignments.</param>
    private sealed record Quote(int Evidence, bool IsForeign, bool IsLabel, WordPairs Pairs, IReadOnlyList<(WordRange Part, WordAlignment Words, WordAlignment? Label)> Parts);

    /// <param name="Evidence">Index of the quote that fits best.</param>
    public sealed record Scored(int Document, double Score, int Evidence, IReadOnlyList<TextSpan> OutcomeWords, IReadOnlyList<TextSpan> EvidenceWords, double[] Features);
}
