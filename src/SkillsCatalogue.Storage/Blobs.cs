using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Storage;

/// <summary>Originals by hash, as files below the data directory. A file is either whole or not there.</summary>
public sealed class Blobs
{
    private readonly string _root;

    /// <summary>Originals of a data directory.</summary>
    public Blobs(IOptions<StorageOptions> options) => _root = Path.Combine(options.Value.DataDirectory, "blobs");

    /// <summary>Stores bytes under their hash; does nothing when they are there.</summary>
    /// <exception cref="ArgumentException">The hash is not that of the bytes.</exception>
    public async Task PutAsync(string sha256, ReadOnlyMemory<byte> bytes, CancellationToken ct = default)
    {
        if (Fingerprint.OfBytes(bytes.Span) != sha256)
            throw new ArgumentException("The hash is not that of the bytes.", nameof(sha256));
        var path = PathOf(sha256)!;
        if (File.Exists(path))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = path + "." + Path.GetRandomFileName();
        try
        {
            await using (var file = new FileStream(half, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await file.WriteAsync(bytes, ct);
                file.Flush(flushToDisk: true);
            }

            File.Move(half, path, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>The original; null when it is not stored, was withdrawn, or the text is no hash.</summary>
    public Stream? Open(string sha256)
    {
        var path = PathOf(sha256);
        return path is not null && File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete) : null;
    }

    /// <summary>Full path of the original, for a program that reads files; null as for <see cref="Open"/>.</summary>
    public string? FileOf(string sha256) => PathOf(sha256) is { } path && File.Exists(path) ? Path.GetFullPath(path) : null;

    /// <summary>Deletes the original; false when it is not stored.</summary>
    public bool Withdraw(string sha256)
    {
        var path = PathOf(sha256);
        if (path is null || !File.Exists(path))
            return false;
        File.Delete(path);
        return true;
    }

    /// <summary>Null unless the text is 64 lower-case hexadecimal digits: no other name reaches the file system.</summary>
    private string? PathOf(string sha256) =>
        sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower) ? Path.Combine(_root, sha256[..2], sha256) : null;
}
