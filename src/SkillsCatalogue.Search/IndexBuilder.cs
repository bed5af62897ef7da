using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Search.Analysis;

namespace SkillsCatalogue.Search;

/// <summary>Catalogue skills → index generation. Builds in a folder of its own, verifies it, then makes it current: no query sees an empty or half index. Two copies may run.</summary>
public sealed class IndexBuilder(IndexGenerations generations)
{
    private const double WriterBufferMegabytes = 64;

    /// <summary>Builds, verifies and publishes a generation.</summary>
    /// <exception cref="InvalidDataException">The finished index does not hold what was written; the one before stays in use.</exception>
    public async Task<GenerationInfo> BuildAsync(IAsyncEnumerable<CatalogueSkill> skills, IndexStamp stamp, CancellationToken cancellationToken = default)
    {
        var name = generations.NewName();
        var folder = generations.FolderOf(stamp.View, name);
        try
        {
            var count = await WriteAsync(folder, skills, stamp, cancellationToken);
            var info = new GenerationInfo(name, stamp, count);
            if (IndexGenerations.Check(folder, info) is { } problem)
                throw new InvalidDataException(problem);
            generations.MakeCurrent(info);
            return info;
        }
        catch
        {
            IndexGenerations.Delete(folder);
            throw;
        }
    }

    private static async Task<int> WriteAsync(string folder, IAsyncEnumerable<CatalogueSkill> skills, IndexStamp stamp, CancellationToken cancellationToken)
    {
        System.IO.Directory.CreateDirectory(folder);
        using var directory = new NIOFSDirectory(folder);
        using var analyzer = SkillAnalyzer.Create();
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            OpenMode = OpenMode.CREATE,
            RAMBufferSizeMB = WriterBufferMegabytes,
            Similarity = new BM25Similarity(),
            // One writer, one merge at the end: a merging thread of its own would only be waited for.
            MergeScheduler = new SerialMergeScheduler(),
        };
        using var writer = new IndexWriter(directory, config);
        var count = 0;
        await foreach (var skill in skills.WithCancellation(cancellationToken))
        {
            writer.AddDocument(SkillDocument.From(skill));
            count++;
        }

        writer.ForceMerge(1);
        writer.SetCommitData(StampData.Write(stamp, count));
        writer.Commit();
        return count;
    }
}
