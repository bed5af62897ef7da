using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Storage.PageImages;

/// <summary>Printed pages of the documents and their images. Nothing is known here of a document that was withdrawn.</summary>
public sealed class PageImageShelf
{
    /// <summary>A worker that was not seen for so long is taken for absent.</summary>
    private static readonly TimeSpan Absent = TimeSpan.FromSeconds(60);

    private readonly Sessions _sessions;
    private readonly Documents _documents;
    private readonly PageImageCache _cache;
    private readonly PageSizes _sizes;
    private readonly PageImageOptions _options;
    private readonly TimeProvider _clock;

    internal PageImageShelf(Sessions sessions, Documents documents, PageImageCache cache, PageSizes sizes, IOptions<PageImageOptions> options, TimeProvider clock)
    {
        _sessions = sessions;
        _documents = documents;
        _cache = cache;
        _sizes = sizes;
        _options = options.Value;
        _clock = clock;
    }

    /// <summary>A page; null when the document is unknown, was withdrawn, has no printed pages, or fewer than that.</summary>
    /// <param name="want">Ask the worker for the image when it is not there.</param>
    public async Task<PageImage?> FindAsync(PageImageKey key, bool want, CancellationToken ct = default)
    {
        var pages = await PagesAsync(key.Sha256, ct);
        return pages.FirstOrDefault(page => page.Number == key.Page) is { } page ? Look(key, page, pages.Count, _cache.Worker(), want) : null;
    }

    /// <summary>All pages of a document; empty as for one page. Asks for none.</summary>
    public async Task<IReadOnlyList<PageImage>> ListAsync(string sha256, CancellationToken ct = default)
    {
        var pages = await PagesAsync(sha256, ct);
        var worker = _cache.Worker();
        return [.. pages.Select(page => Look(new(sha256, page.Number), page, pages.Count, worker, want: false))];
    }

    /// <summary>Sizes of the printed pages; empty as above.</summary>
    public async Task<IReadOnlyList<PageInfo>> PagesAsync(string sha256, CancellationToken ct = default) =>
        await _documents.FindAsync(sha256, ct) is { } document ? await _sizes.OfAsync(document, () => _documents.TextOfAsync(sha256, ct)) : [];

    /// <summary>Pages that evidence of candidates stands on, in order.</summary>
    public Task<IReadOnlyList<int>> NeededAsync(string sha256, CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<int>>(async db =>
            [.. (await db.Findings.Where(finding => finding.DocumentSha256 == sha256).Select(finding => finding.Evidence).ToListAsync(ct))
                .SelectMany(json => StorageJson.Read<List<Evidence>>(json) ?? [])
                .Where(evidence => evidence.Sha256 == sha256)
                .SelectMany(evidence => evidence.Places)
                .Where(place => place.Path is null)
                .Select(place => place.Page)
                .Distinct()
                .Order()], ct);

    private PageImage Look(PageImageKey key, PageInfo page, int pages, PageImageWorkerState? worker, bool want)
    {
        PageImage With(PageImageState state, string? reason = null, string? version = null) => new(key.Sha256, page, pages, state, reason, version);

        if (_options.IsOff)
            return With(PageImageState.Off);
        if (_cache.VersionOf(key) is { } version)
            return With(PageImageState.Ready, version: version);
        if (_cache.FaultOf(key) is { } fault)
            return With(PageImageState.Failed, fault);
        if (worker is { Program: null })
            return With(PageImageState.NotInstalled);
        if (want)
            _cache.Want(key);
        return With(worker is null || _clock.GetUtcNow() - worker.SeenAt > Absent ? PageImageState.NoWorker : PageImageState.Waiting);
    }
}
