using Lucene.Net.Search;
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
    public IReadOnlyList<Scored> Run()
    {
        var asked = index.Filled.Select(table => (table, Reading(table))).Where(entry => entry.Item2.Words.Length > 0).ToList();
        if (asked.Count == 0)
            return [];
        var depth = query.Sets.Count == 0 ? Depth : Depth + DepthOfSets;
        var found = searcher.Search(CandidateQuery.Build(searcher.IndexReader, asked, query.Sets), depth);
        return [.. found.ScoreDocs
            .Select(hit => Best(hit.Doc, index.Skill(searcher, hit.Doc), hit.Score / found.MaxScore))
            .OfType<Scored>()
            .OrderByDescending(scored => scored.Score)
            .ThenBy(scored => scored.Document)];
    }

    /// <summary>The quote of a skill that fits best; null when no word of any fits.</summary>
    private Scored? Best(int document, PreparedSkill skill, double retrieval)
    {
        var (label, isLabelForeign) = BestLabel(skill);
        var isNamed = skill.Units.Any(unit => query.Sets.Contains(unit, StringComparer.Ordinal));
        Scored? best = null;
        foreach (var (evidence, language, text) in skill.Quotes)
        {
            var reading = Reading(index.Table(language));
            var alignment = new WordAlignment(reading, text);
            if (alignment.Mass == 0 && label.Mass == 0)
                continue;
            var features = MatchFeatures.Of(reading, alignment, text, label, IsForeign(language), isLabelForeign, retrieval);
            var score = MatchScore.Of(features, isNamed);
            if (best is null || score > best.Score)
                best = new(document, score, evidence, alignment, features);
        }

        return best;
    }

    private (WordAlignment Label, bool IsForeign) BestLabel(PreparedSkill skill)
    {
        (WordAlignment Label, bool IsForeign)? best = null;
        foreach (var (language, text) in skill.Labels)
        {
            var alignment = new WordAlignment(Reading(index.Table(language)), text);
            if (best is null || alignment.OfOther > best.Value.Label.OfOther)
                best = (alignment, IsForeign(language));
        }

        return best ?? throw new InvalidOperationException("A skill of the index has no label.");
    }

    /// <summary>The outcome as the words of a table: of its own language when that is known, else of the language that it is compared in.</summary>
    private MatchText Reading(WordTable table)
    {
        var reader = own ?? table;
        if (!readings.TryGetValue(reader.Language, out var reading))
            readings[reader.Language] = reading = reader.Read(query.Text);
        return reading;
    }

    private bool IsForeign(string language) => own is not null && index.Table(language) != own;

    /// <param name="Evidence">Index of the quote that fits best.</param>
    public sealed record Scored(int Document, double Score, int Evidence, WordAlignment Words, double[] Features);
}
