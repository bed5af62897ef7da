using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>
/// Documents that point to parts which are not there (a lost picture is written as <c>NULL</c>) open in Word, but not in the library:
/// such a package is read from a copy that holds its markup alone and no pointer into nothing.
/// </summary>
internal static class PackageMender
{
    private static readonly Uri Root = new("http://package/");

    /// <returns>The copy; null when every pointer leads to a part.</returns>
    public static byte[]? Mended(PackageGuard guard)
    {
        var all = Names(guard.Entries);
        if (!guard.Entries.Where(IsRelationships).Any(entry => Relationships(guard, entry).Descendants().Any(pointer => !Leads(pointer, entry, all))))
            return null;

        var kept = guard.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || IsRelationships(entry)).ToList();
        var names = Names(kept);
        using var copy = new MemoryStream();
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in kept)
            {
                using var target = zip.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                if (IsRelationships(entry))
                {
                    var pointers = Relationships(guard, entry);
                    pointers.Descendants().Where(pointer => !Leads(pointer, entry, names)).ToList().ForEach(pointer => pointer.Remove());
                    pointers.Save(target);
                }
                else
                {
                    guard.Copy(entry, target);
                }
            }
        }

        return copy.ToArray();
    }

    private static bool IsRelationships(ZipArchiveEntry entry) => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Names(IEnumerable<ZipArchiveEntry> entries) => entries.Select(entry => entry.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static XElement Relationships(PackageGuard guard, ZipArchiveEntry entry)
    {
        using var stream = guard.Open(entry);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader);
    }

    /// <summary>The relationship leads out of the package (nobody follows it there) or to a part in it.</summary>
    private static bool Leads(XElement relationship, ZipArchiveEntry entry, HashSet<string> names)
    {
        if (relationship.Name.LocalName != "Relationship" || (string?)relationship.Attribute("TargetMode") == "External")
            return true;
        // word/_rels/document.xml.rels belongs to a part of the folder word.
        var folder = entry.FullName[..Math.Max(0, entry.FullName.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase))];
        return Uri.TryCreate(Root, folder, out var from)
            && Uri.TryCreate(from, (string?)relationship.Attribute("Target") ?? string.Empty, out var to)
            && to.Host == Root.Host
            && names.Contains(Uri.UnescapeDataString(to.AbsolutePath).TrimStart('/'));
    }
}
