using System.IO.Compression;

namespace SkillsCatalogue.CorpusMaker.Word;

/// <summary>A package without the time it was made at, so that the same source makes the same bytes.</summary>
internal static class FixedTimes
{
    /// <summary>The first moment that a ZIP entry can carry.</summary>
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] package)
    {
        using var made = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(package)))
        using (var target = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Moment;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return made.ToArray();
    }
}
