using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace SkillsCatalogue.Storage.PageImages;

/// <summary>
/// Images of pages as files below the data directory, <c>pages/{sha256}/{dpi}/{page}.jpg</c>, and the wishes for those that are not there yet.
/// A file is either whole or not there; losing the folder loses nothing. Several processes may use it at once.
/// </summary>
public sealed class PageImageCache(IOptions<StorageOptions> storage, IOptions<PageImageOptions> options, TimeProvider clock)
{
    /// <summary>Wishes beyond these are not kept: who asks again is served later.</summary>
    private const int MostWishes = 500;

    /// <summary>A fault is believed for so long; then the page is tried once more.</summary>
    private static readonly TimeSpan FaultHolds = TimeSpan.FromDays(1);

    /// <summary>A look at an image is noted at most this often.</summary>
    private static readonly TimeSpan LookNoted = TimeSpan.FromMinutes(10);

    private readonly string _root = Path.Combine(storage.Value.DataDirectory, "pages");
    private readonly string _dpi = options.Value.Dpi.ToString(CultureInfo.InvariantCulture);

    private string Wishes => Path.Combine(_root, "wanted");

    private string WorkerFile => Path.Combine(_root, "worker.json");

    /// <summary>Changes when the bytes of the image do; null when there is no image.</summary>
    public string? VersionOf(PageImageKey key) =>
        PathOf(key, ".jpg") is { } path && new FileInfo(path) is { Exists: true } file ? string.Create(CultureInfo.InvariantCulture, $"{_dpi}-{file.Length:x}") : null;

    /// <summary>Why the page could not be drawn; null when it was not tried, or long ago.</summary>
    public string? FaultOf(PageImageKey key) =>
        PathOf(key, ".none") is { } path && new FileInfo(path) is { Exists: true } file && clock.GetUtcNow().UtcDateTime - file.LastWriteTimeUtc < FaultHolds ? Read(path) : null;

    /// <summary>The image; null when it is not there. Looking at it keeps it from being the first to go.</summary>
    public Stream? Open(PageImageKey key)
    {
        if (PathOf(key, ".jpg") is not { } path)
            return null;
        try
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (now - File.GetLastWriteTimeUtc(path) > LookNoted)
                File.SetLastWriteTimeUtc(path, now);
            return stream;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Keeps an image.</summary>
    public Task PutAsync(PageImageKey key, ReadOnlyMemory<byte> jpeg, CancellationToken ct = default) => WriteAsync(PathOf(key, ".jpg")!, jpeg, ct);

    /// <summary>Keeps the reason why there is no image.</summary>
    public Task PutFaultAsync(PageImageKey key, string fault, CancellationToken ct = default) =>
        WriteAsync(PathOf(key, ".none")!, System.Text.Encoding.UTF8.GetBytes(fault), ct);

    /// <summary>Asks for an image; asking twice is asking once.</summary>
    public void Want(PageImageKey key)
    {
        if (!key.IsValid)
            return;
        var wish = Path.Combine(Wishes, key.Name);
        Directory.CreateDirectory(Wishes);
        if (!File.Exists(wish) && Directory.EnumerateFiles(Wishes).Take(MostWishes).Count() < MostWishes)
            File.WriteAllBytes(wish, []);
    }

    /// <summary>The wishes, oldest first.</summary>
    public IReadOnlyList<PageImageKey> Wanted() =>
        Directory.Exists(Wishes)
            ? [.. new DirectoryInfo(Wishes).EnumerateFiles().OrderBy(file => file.LastWriteTimeUtc).Select(file => PageImageKey.Parse(file.Name)).OfType<PageImageKey>()]
            : [];

    /// <summary>Strikes a wish, fulfilled or not.</summary>
    public void Strike(PageImageKey key) => Delete(Path.Combine(Wishes, key.Name));

    /// <summary>Deletes all images of a document and the wishes for them.</summary>
    public void Drop(string sha256)
    {
        if (!PageImageKey.IsHash(sha256))
            return;
        foreach (var wish in Directory.Exists(Wishes) ? Directory.GetFiles(Wishes, sha256 + ".*") : [])
            Delete(wish);
        var folder = Path.Combine(_root, sha256);
        for (var attempts = 3; Directory.Exists(folder); attempts--)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException) when (attempts > 0)
            {
                // An image was just being written into it: what came after the list was made is deleted with the next.
            }
        }
    }

    /// <summary>Documents that have images here.</summary>
    public IReadOnlyList<string> Documents() =>
        Directory.Exists(_root) ? [.. Directory.EnumerateDirectories(_root).Select(folder => Path.GetFileName(folder)!).Where(PageImageKey.IsHash)] : [];

    /// <summary>Bytes of all images.</summary>
    public long Length() => Images().Sum(file => file.Length);

    /// <summary>Deletes the images that were not looked at for the longest time, until at most so many bytes are left.</summary>
    /// <returns>Bytes that are left.</returns>
    public long Evict(long bytes)
    {
        var files = Images().OrderBy(file => file.LastWriteTimeUtc).ToList();
        var left = files.Sum(file => file.Length);
        foreach (var file in files.TakeWhile(_ => left > bytes))
        {
            left -= file.Length;
            Delete(file.FullName);
        }

        return left;
    }

    /// <summary>What the worker last said of itself; null when none was ever here.</summary>
    public PageImageWorkerState? Worker()
    {
        try
        {
            return JsonSerializer.Deserialize<PageImageWorkerState>(File.ReadAllBytes(WorkerFile));
        }
        catch (Exception absent) when (absent is IOException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The worker says what it is at.</summary>
    public Task TellAsync(PageImageWorkerState state, CancellationToken ct = default) => WriteAsync(WorkerFile, JsonSerializer.SerializeToUtf8Bytes(state), ct);

    /// <summary>Images of other resolutions count too: nobody looks at them, so they go first.</summary>
    private IEnumerable<FileInfo> Images() =>
        Directory.Exists(_root) ? new DirectoryInfo(_root).EnumerateFiles("*.jpg", SearchOption.AllDirectories) : [];

    private string? PathOf(PageImageKey key, string extension) =>
        key.IsValid ? Path.Combine(_root, key.Sha256, _dpi, key.Page.ToString(CultureInfo.InvariantCulture) + extension) : null;

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = path + "." + Path.GetRandomFileName();
        try
        {
            await File.WriteAllBytesAsync(half, bytes, ct);
            File.Move(half, path, overwrite: true);
        }
        finally
        {
            Delete(half);
        }
    }

    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (DirectoryNotFoundException)
        {
            // Its folder went with a document that was withdrawn.
        }
    }
}
