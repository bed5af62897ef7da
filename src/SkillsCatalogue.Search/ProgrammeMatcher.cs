using Lucene.Net.Index;
using Lucene.Net.Search;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Search.Matching;

namespace SkillsCatalogue.Search;

/// <summary>
/// Finds the skills of the catalogue that outcomes of a programme teach, in the published view where there is one, else in the pilot view.
/// Lucene fetches candidates, then every candidate is compared with the outcome word by word. Safe for any number of threads.
/// </summary>
public sealed class ProgrammeMatcher(SkillSearch search) : ISkillFinder
{
    private const int MostSkills = 50;

    /// <summary>Outcomes between two reports of progress.</summary>
    private const int ReportEvery = 20;

    /// <summary>Threads for one programme: a server has others to answer too.</summary>
    private static readonly int Degree = Math.Clamp(Environment.ProcessorCount, 1, 4);

    private MatchIndex? kept;

    /// <inheritdoc/>
    public CatalogueStamp? Current =>
        Generation is { } current ? new(current.Stamp.View, current.Stamp.Release, current.Name) : null;

    private GenerationInfo? Generation => search.Current(IndexStamp.Published) ?? search.Current(IndexStamp.Pilot);

    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<SkillMatch>> Match(IReadOnlyList<OutcomeQuery> outcomes, int top, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var answers = new IReadOnlyList<SkillMatch>[outcomes.Count];
        Array.Fill(answers, []);
        using var reference = Acquire();
        if (reference is not { } current)
            return answers;
        var index = IndexOf(current);
        var (most, done) = (Math.Clamp(top, 1, MostSkills), 0);
        Parallel.For(0, outcomes.Count, new ParallelOptions { MaxDegreeOfParallelism = Degree, CancellationToken = cancellationToken }, at =>
        {
            answers[at] = Match(index, current.Searcher, outcomes[at], most);
            if (Interlocked.Increment(ref done) is var count && (count % ReportEvery == 0 || count == outcomes.Count))
                progress?.Report(count);
        });
        return answers;
    }

    /// <inheritdoc/>
    public IReadOnlyList<CatalogueSkill> SkillsOf(string sha256, string unit) => WithUnit(SkillDocument.UnitKey(sha256, unit));

    /// <inheritdoc/>
    public IReadOnlyList<CatalogueSkill> SkillsOf(string unit) => WithUnit(SkillDocument.UnitKey(unit));

    /// <inheritdoc/>
    public CatalogueSkill? Find(string id) => Generation is { } current ? search.Find(current.Stamp.View, id) : null;

    /// <summary>All candidates of an outcome with their features, those below the threshold too: for fitting and measuring.</summary>
    /// <param name="leaveOut">Skills that are treated as if the catalogue did not hold them; null for none.</param>
    internal IReadOnlyList<(CatalogueSkill Skill, OutcomeMatch.Scored Scored)> Candidates(OutcomeQuery outcome, Func<CatalogueSkill, bool>? leaveOut = null)
    {
        using var reference = Acquire();
        if (reference is not { } current)
            return [];
        return [.. new OutcomeMatch(IndexOf(current), current.Searcher, outcome).Run(leaveOut is null ? null : document => leaveOut(Skill(document)))
            .Select(scored => (Skill(scored.Document), scored))];

        CatalogueSkill Skill(int document) => SkillDocument.ToSkill(current.Searcher.Doc(document));
    }

    private static List<SkillMatch> Match(MatchIndex index, IndexSearcher searcher, OutcomeQuery outcome, int top) =>
        [.. new OutcomeMatch(index, searcher, outcome).Run()
            .TakeWhile(scored => scored.Score >= MatchScore.Threshold)
            .Take(top)
            .Select(scored => new SkillMatch(SkillDocument.ToSkill(searcher.Doc(scored.Document)), scored.Score, scored.Evidence, scored.OutcomeWords, scored.EvidenceWords))];

    private SearcherReference? Acquire() => search.Acquire(IndexStamp.Published) ?? search.Acquire(IndexStamp.Pilot);

    /// <summary>What is kept of the generation in use; made anew when it is another one. Two threads may make it twice, one of the two stays.</summary>
    private MatchIndex IndexOf(SearcherReference current)
    {
        var known = Volatile.Read(ref kept);
        if (known is not null && known.Generation == current.Generation && ReferenceEquals(known.Withdrawn, current.Withdrawn))
            return known;
        var fresh = new MatchIndex(current.Generation, current.Withdrawn, current.Reader);
        Volatile.Write(ref kept, fresh);
        return fresh;
    }

    private List<CatalogueSkill> WithUnit(string key)
    {
        using var reference = Acquire();
        if (reference is not { } current)
            return [];
        var unit = new Term(Fields.Unit, key);
        var query = new BooleanQuery
        {
            { new TermQuery(unit), Occur.MUST },
            { new TermQuery(new Term(Fields.Facet(Facets.Status), Facets.Deprecated)), Occur.MUST_NOT },
        };
        return [.. current.Searcher.Search(query, Math.Max(1, current.Reader.DocFreq(unit))).ScoreDocs
            .OrderBy(found => found.Doc)
            .Select(found => SkillDocument.ToSkill(current.Searcher.Doc(found.Doc)))];
    }
}
