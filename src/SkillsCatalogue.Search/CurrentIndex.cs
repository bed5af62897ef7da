using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Search;

/// <summary>The open generation of one view. Swaps to a newer one without a query noticing.</summary>
internal sealed class CurrentIndex(IndexGenerations generations, string view, WithdrawnDocuments withdrawn) : IDisposable
{
    private readonly System.Threading.Lock gate = new();
    private IndexReader? reader;
    private IndexSearcher? searcher;
    private IReadOnlySet<string>? hidden;
    private GenerationInfo? generation;
    private ConcurrentDictionary<string, string> standardTitles = new(StringComparer.Ordinal);

    public GenerationInfo? Generation => generation;

    /// <summary>Null when there is no index yet.</summary>
    public SearcherReference? Acquire()
    {
        var gone = withdrawn();
        lock (gate)
        {
            if (reader is null || generation is null)
                return null;
            if (searcher is null || !ReferenceEquals(gone, hidden))
                Show(reader, gone);
            reader.IncRef();
            return new SearcherReference(searcher!, reader, generation, gone, standardTitles);
        }
    }

    /// <summary>Opens the generation that <c>CURRENT</c> names, when it is another one. True when it swapped.</summary>
    public bool Refresh()
    {
        var name = generations.CurrentName(view);
        if (name is null && generation is not null && generations.IsCleared(view))
        {
            Dispose();
            return true;
        }

        if (name is null || name == generation?.Name)
            return false;
        var directory = new NIOFSDirectory(generations.FolderOf(view, name));
        DirectoryReader? fresh = null;
        try
        {
            fresh = DirectoryReader.Open(directory);
            // Reads every file once against its checksum: damage is seen here, not by a query.
            foreach (var leaf in fresh.Leaves)
                leaf.AtomicReader.CheckIntegrity();
        }
        catch (Exception fault) when (IndexGenerations.IsDamage(fault))
        {
            fresh?.Dispose();
            directory.Dispose();
            return false;
        }

        if (StampData.Read(name, fresh.IndexCommit.UserData) is not { } info)
        {
            fresh.Dispose();
            directory.Dispose();
            return false;
        }

        new IndexSearcher(fresh).Search(new MatchAllDocsQuery(), 1);
        var gone = withdrawn();
        IndexReader? old;
        lock (gate)
        {
            old = reader;
            reader = fresh;
            generation = info;
            Show(fresh, gone);
        }

        old?.DecRef();
        return true;
    }

    public void Dispose()
    {
        lock (gate)
        {
            reader?.DecRef();
            (reader, searcher, generation) = (null, null, null);
        }
    }

    /// <summary>Puts a searcher over what is not withdrawn into use. The reader under it stays the same; the wrapping holds no files.</summary>
    private void Show(IndexReader whole, IReadOnlySet<string> gone)
    {
        searcher = new IndexSearcher(ShownReader.Of(whole, gone)) { Similarity = new BM25Similarity() };
        hidden = gone;
        standardTitles = new(StringComparer.Ordinal);
    }
}
