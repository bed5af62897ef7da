using System.Collections.Concurrent;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Storage.PageImages;

/// <summary>Sizes of the pages of documents in memory: a text is too large to be unpacked for every page that is shown.</summary>
internal sealed class PageSizes
{
    private const int MostDocuments = 500;

    private readonly ConcurrentDictionary<(string Sha256, string StageKey), IReadOnlyList<PageInfo>> _known = new();

    /// <summary>Pages of a document; empty when it has no printed pages or no text.</summary>
    public async Task<IReadOnlyList<PageInfo>> OfAsync(StoredDocument document, Func<Task<DocumentText?>> read)
    {
        if (document.Status != DocumentStatus.Parsed || document.MediaType != MediaTypes.Pdf)
            return [];
        var key = (document.Sha256, document.StageKey);
        if (_known.TryGetValue(key, out var pages))
            return pages;
        pages = (await read())?.Pages ?? [];
        if (_known.Count >= MostDocuments)
            _known.Clear();
        return _known[key] = pages;
    }
}
