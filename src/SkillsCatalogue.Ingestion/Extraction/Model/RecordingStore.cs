using System.Text.Json;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>
/// Recordings in folders: <c>ab/ab….json</c> by the first two letters of the address, or <c>ab….json</c> beside others. One folder is written, further ones are only read.
/// A recording appears whole or not at all, whenever the process is killed; several processes may share the folders.
/// </summary>
/// <param name="time">Tells how old an unfinished file is.</param>
internal sealed class RecordingStore(string folder, IReadOnlyList<string> further, TimeProvider time)
{
    private const string Unfinished = ".tmp";

    /// <summary>A file is written in the blink of an eye: one that is this old belongs to a process that died.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromMinutes(10);

    /// <summary>The recording of an exchange; null when there is none. A damaged file is none.</summary>
    public Recording? Find(string address)
    {
        foreach (var root in further.Prepend(folder))
        {
            foreach (var file in new[] { Path.Combine(root, address[..2], $"{address}.json"), Path.Combine(root, $"{address}.json") })
            {
                if (Read(file, address) is { } recording)
                    return recording;
            }
        }

        return null;
    }

    /// <summary>Writes beside its place, forces it to the disk, then renames. The first of two recordings of an exchange stays.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task KeepAsync(Recording recording)
    {
        var place = Path.Combine(folder, recording.Address[..2], $"{recording.Address}.json");
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var draft = $"{place}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            await using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                // No cancellation: a reply that was paid for is kept.
                await JsonSerializer.SerializeAsync(stream, recording, Recording.Json, CancellationToken.None).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            if (Read(place, recording.Address) is null)
                File.Move(draft, place, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Removes what processes that died have left half written. Files that another process may be writing stay, and so does what cannot be removed.</summary>
    public void Tidy()
    {
        try
        {
            foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + Unfinished, SearchOption.AllDirectories) : [])
            {
                if (time.GetUtcNow() - File.GetLastWriteTimeUtc(file) >= Abandoned)
                    File.Delete(file);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Litter costs nothing but room: the next start tries again.
        }
    }

    private static Recording? Read(string file, string address)
    {
        try
        {
            if (!File.Exists(file))
                return null;
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return JsonSerializer.Deserialize<Recording>(stream, Recording.Json) is { Format: Recording.CurrentFormat, Reply: not null } recording && recording.Address == address ? recording : null;
        }
        catch (Exception fault) when (fault is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
