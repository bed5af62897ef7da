using Lucene.Net.Index;
using Lucene.Net.Search;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Search;

/// <summary>Searches the generation in use of a view. Safe for any number of threads; without an index it finds nothing.</summary>
public sealed class SkillSearch : IDisposable
{
    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>();

    private readonly Dictionary<string, CurrentIndex> views;
    private readonly IndexGenerations generations;

    /// <param name="withdrawn">Asked before every search: what stands in such documents is not found, whatever the index says. Null: nothing is withdrawn.</param>
    public SkillSearch(IndexGenerations generations, WithdrawnDocuments? withdrawn = null)
    {
        this.generations = generations;
        views = new[] { IndexStamp.Pilot, IndexStamp.Published }.ToDictionary(view => view, view => new CurrentIndex(generations, view, withdrawn ?? (() => Nothing)));
        Refresh();
    }

    /// <summary>Takes up newer generations, whoever built them. True when a view swapped.</summary>
    public bool Refresh() => views.Values.Aggregate(false, (swapped, index) => index.Refresh() || swapped);

    /// <summary>The generation in use of a view; null when there is none.</summary>
    public GenerationInfo? Current(string view) => views.TryGetValue(view, out var index) ? index.Generation : null;

    /// <summary>True when the generation on disk is the one in use and has this stamp: false after the folder was deleted or damaged, too.</summary>
    public bool Holds(IndexStamp stamp) =>
        views.TryGetValue(stamp.View, out var index) && index.Generation is { } open && open.Stamp == stamp && generations.CurrentName(stamp.View) == open.Name;

    /// <summary>Best hits with facets.</summary>
    /// <exception cref="InvalidCursorException">The cursor was not given out by this service.</exception>
    public SkillPage Search(SkillQuery query)
    {
        var offset = Cursor.Read(query.Cursor);
        var take = Math.Clamp(query.Take, 1, 100);
        using var reference = Acquire(query.View);
        if (reference is not { } index)
            return new(query.View, null, 0, [], null, new Dictionary<string, IReadOnlyList<FacetCount>>());

        var words = QueryBuilder.Build(index.Reader, query.Text, query.Language) ?? new MatchAllDocsQuery();
        var filter = QueryBuilder.Filter(query.Filters);
        if (!string.IsNullOrWhiteSpace(query.Text) && !Any(index.Searcher, With(words, filter)))
            words = QueryBuilder.Build(index.Reader, query.Text, query.Language, anyWord: true)!;
        var all = With(words, filter);
        var filtered = query.Filters?.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key).ToHashSet() ?? [];
        var counter = new FacetCounter([.. Facets.All.Where(dimension => !filtered.Contains(dimension))]);
        var top = TopScoreDocCollector.Create(offset + take, docsScoredInOrder: false);
        index.Searcher.Search(all, MultiCollector.Wrap(top, counter));

        var counts = counter.Finish().ToDictionary();
        foreach (var dimension in filtered.Where(Facets.All.Contains))
        {
            var sideways = new FacetCounter([dimension]);
            index.Searcher.Search(With(words, QueryBuilder.Filter(query.Filters, except: dimension)), sideways);
            counts[dimension] = sideways.Finish()[dimension];
        }

        var explainer = new MatchExplainer(query.Text);
        var hits = top.GetTopDocs(offset, take).ScoreDocs.Select(found => Hit(index.Searcher, found, explainer)).ToList();
        var next = offset + take < top.TotalHits && offset + take <= Cursor.Deepest ? Cursor.After(offset + take) : null;
        return new(query.View, index.Generation.Stamp.Release, top.TotalHits, hits, next, Labelled(index, counts));
    }

    /// <summary>A skill by its id or the id of one of its candidates; null when the view does not hold it.</summary>
    public CatalogueSkill? Find(string view, string id)
    {
        using var reference = Acquire(view);
        return reference is { } index ? First(index.Searcher, new TermQuery(new Term(Fields.Id, id))) : null;
    }

    /// <summary>Labels that begin with the letters typed, shortest first.</summary>
    public IReadOnlyList<Suggestion> Suggest(string view, string typed, int take)
    {
        var beginning = Folding.WithoutAccents(typed);
        using var reference = Acquire(view);
        if (reference is not { } index || beginning.Length == 0)
            return [];
        var query = new TermQuery(new Term(Fields.Beginnings, beginning.Length > SkillDocument.LongestBeginning ? beginning[..SkillDocument.LongestBeginning] : beginning));
        var shortest = new Sort(new SortField(Fields.LabelLength, SortFieldType.INT64));
        return [.. index.Searcher.Search(query, Math.Clamp(take, 1, 20), shortest).ScoreDocs
            .Select(found => SkillDocument.ToSkill(index.Searcher.Doc(found.Doc)))
            .Select(skill => new Suggestion(skill.Id, skill.LabelIn(null).Label, skill.LabelIn(null).Language))];
    }

    /// <summary>Words of the catalogue close to a word that found nothing, nearest first.</summary>
    public IReadOnlyList<string> DidYouMean(string view, string text, int take)
    {
        using var reference = Acquire(view);
        return reference is { } index ? SpellingSuggester.Suggest(index.Reader, text, take) : [];
    }

    public void Dispose()
    {
        foreach (var index in views.Values)
            index.Dispose();
    }

    /// <summary>The open index of a view, to be given back; null when there is none.</summary>
    internal SearcherReference? Acquire(string view) => views.TryGetValue(view, out var index) ? index.Acquire() : null;

    private static bool Any(IndexSearcher searcher, Query query) => searcher.Search(query, 1).TotalHits > 0;

    private static Query With(Query words, Query? filter) =>
        filter is null ? words : new FilteredQuery(words, new QueryWrapperFilter(filter));

    private static SkillHit Hit(IndexSearcher searcher, ScoreDoc found, MatchExplainer explainer)
    {
        var skill = SkillDocument.ToSkill(searcher.Doc(found.Doc));
        var (matchedOn, highlights) = explainer.Explain(skill);
        return new(skill.Id, found.Score, matchedOn, highlights, skill);
    }

    private static CatalogueSkill? First(IndexSearcher searcher, Query query) =>
        searcher.Search(query, 1).ScoreDocs is [var found] ? SkillDocument.ToSkill(searcher.Doc(found.Doc)) : null;

    /// <summary>Numbers of standards get their titles from any skill that stands in them.</summary>
    private static Dictionary<string, IReadOnlyList<FacetCount>> Labelled(SearcherReference index, Dictionary<string, Dictionary<string, int>> counts) =>
        Facets.All.Where(counts.ContainsKey).ToDictionary(
            dimension => dimension,
            dimension => (IReadOnlyList<FacetCount>)[.. counts[dimension]
                .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new FacetCount(pair.Key, LabelOf(index, dimension, pair.Key), pair.Value))]);

    private static string LabelOf(SearcherReference index, string dimension, string value) =>
        dimension != Facets.Standard ? value : index.StandardTitles.GetOrAdd(
            value,
            static (number, searcher) => First(searcher, new TermQuery(new Term(Fields.Facet(Facets.Standard), number))) is { } skill ? Facets.LabelOf(skill, Facets.Standard, number) : number,
            index.Searcher);
}
