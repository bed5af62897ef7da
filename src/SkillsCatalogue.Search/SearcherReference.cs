using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SkillsCatalogue.Search;

/// <summary>A searcher in use: <c>using</c> gives it back, and its generation is closed when the last user has done so.</summary>
internal readonly struct SearcherReference(IndexSearcher searcher, GenerationInfo generation) : IDisposable
{
    public IndexSearcher Searcher => searcher;

    public GenerationInfo Generation => generation;

    public IndexReader Reader => searcher.IndexReader;

    public void Dispose() => searcher.IndexReader.DecRef();
}
