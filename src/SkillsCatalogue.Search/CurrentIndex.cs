using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace SkillsCatalogue.Search;

/// <summary>The open generation of one view. Swaps to a newer one without a query noticing.</summary>
internal sealed class CurrentIndex(IndexGenerations generations, string view) : IDisposable
{
    private readonly System.Threading.Lock gate = new();
    private IndexSearcher? searcher;
    private GenerationInfo? generation;
    private ConcurrentDictionary<string, string> standardTitles = new(StringComparer.Ordinal);

    public GenerationInfo? Generation => generation;

    /// <summary>Null when there is no index yet.</summary>
    public SearcherReference? Acquire()
    {
        lock (gate)
        {
            if (searcher is null || generation is null)
                return null;
            searcher.IndexReader.IncRef();
            return new SearcherReference(searcher, generation, standardTitles);
        }
    }

    /// <summary>Opens the generation that <c>CURRENT</c> names, when it is another one. True when it swapped.</summary>
    public bool Refresh()
    {
        var name = generations.CurrentName(view);
        if (name is null || name == generation?.Name)
            return false;
        var directory = new NIOFSDirectory(generations.FolderOf(view, name));
        DirectoryReader? reader = null;
        try
        {
            reader = DirectoryReader.Open(directory);
            // Reads every file once against its checksum: damage is seen here, not by a query.
            foreach (var leaf in reader.Leaves)
                leaf.AtomicReader.CheckIntegrity();
        }
        catch (Exception fault) when (IndexGenerations.IsDamage(fault))
        {
            reader?.Dispose();
            directory.Dispose();
            return false;
        }

        if (StampData.Read(name, reader.IndexCommit.UserData) is not { } info)
        {
            reader.Dispose();
            directory.Dispose();
            return false;
        }

        var fresh = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        fresh.Search(new MatchAllDocsQuery(), 1);
        IndexSearcher? old;
        lock (gate)
        {
            old = searcher;
            searcher = fresh;
            generation = info;
            standardTitles = new(StringComparer.Ordinal);
        }

        old?.IndexReader.DecRef();
        return true;
    }

    public void Dispose()
    {
        lock (gate)
        {
            searcher?.IndexReader.DecRef();
            searcher = null;
            generation = null;
        }
    }
}
