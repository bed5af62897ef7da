using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SkillsCatalogue.Search;

/// <summary>A searcher in use: <c>using</c> gives it back, and its generation is closed when the last user has done so.</summary>
internal readonly struct SearcherReference(IndexSearcher searcher, IndexReader whole, GenerationInfo generation, IReadOnlySet<string> withdrawn, ConcurrentDictionary<string, string> standardTitles) : IDisposable
{
    public IndexSearcher Searcher => searcher;

    public GenerationInfo Generation => generation;

    /// <summary>Documents whose evidence the searcher does not show; the same object as long as that does not change.</summary>
    public IReadOnlySet<string> Withdrawn => withdrawn;

    /// <summary>Titles of standards by number, looked up once a generation.</summary>
    public ConcurrentDictionary<string, string> StandardTitles => standardTitles;

    public IndexReader Reader => searcher.IndexReader;

    public void Dispose() => whole.DecRef();
}
