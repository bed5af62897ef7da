using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Storage.PageImages;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Which pages with evidence still want an image. Looked at again when the database has changed; what of it is done is seen from the files.</summary>
internal sealed class PageImagePlan(Database database, Documents documents, PageImageShelf shelf, PageImageCache cache)
{
    private readonly Dictionary<(string Sha256, string StageKey), IReadOnlyList<int>> needed = [];
    private Queue<PageImageKey> open = [];
    private (string Identity, long Revision)? seen;

    /// <summary>Pages with evidence.</summary>
    public int Needed => needed.Values.Sum(pages => pages.Count);

    /// <summary>Those of them without an image.</summary>
    public int Open => open.Count;

    /// <summary>The page to be made now, the newest document first; null when all are there.</summary>
    public PageImageKey? Next() => open.TryPeek(out var next) ? next : null;

    /// <summary>Strikes the page off, made or not.</summary>
    public void Done(PageImageKey page)
    {
        if (open.TryPeek(out var next) && next == page)
            open.Dequeue();
    }

    /// <summary>Looks at the documents when they have changed, and deletes images of those that are there no more.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var now = await database.StateAsync(cancellationToken);
        if (seen == now)
            return;
        var all = await documents.ListAsync(cancellationToken);
        var printed = all.Where(document => document is { Status: DocumentStatus.Parsed, MediaType: MediaTypes.Pdf }).ToDictionary(document => (document.Sha256, document.StageKey));
        foreach (var gone in needed.Keys.Except(printed.Keys).ToList())
            needed.Remove(gone);
        foreach (var added in printed.Keys.Except(needed.Keys).ToList())
            needed[added] = await shelf.NeededAsync(added.Sha256, cancellationToken);
        foreach (var orphan in cache.Documents().Except(all.Where(document => document.Status != DocumentStatus.Withdrawn).Select(document => document.Sha256), StringComparer.Ordinal))
            cache.Drop(orphan);
        open = new(printed.Values
            .OrderByDescending(document => document.AddedAt)
            .SelectMany(document => needed[(document.Sha256, document.StageKey)].Select(page => new PageImageKey(document.Sha256, page)))
            .Where(page => cache.VersionOf(page) is null && cache.FaultOf(page) is null));
        seen = now;
    }
}
