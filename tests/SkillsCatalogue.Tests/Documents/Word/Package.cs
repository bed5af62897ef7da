using System.IO.Compression;
using System.Text;

namespace SkillsCatalogue.Tests.Documents.Word;

/// <summary>ZIP packages made and changed part by part.</summary>
internal static class Package
{
    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The package with its parts, which are text, changed by name and content.</summary>
    public static byte[] Edited(byte[] bytes, Func<string, string, string> change)
    {
        using var source = new ZipArchive(new MemoryStream(bytes));
        return Zip([.. source.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return (entry.FullName, change(entry.FullName, reader.ReadToEnd()));
        })]);
    }

    /// <summary>The package with further parts, which nothing points to.</summary>
    public static byte[] With(byte[] bytes, params (string Name, string Text)[] parts)
    {
        using var source = new ZipArchive(new MemoryStream(bytes));
        var own = source.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return (entry.FullName, reader.ReadToEnd());
        }).ToList();
        return Zip([.. own, .. parts]);
    }
}
