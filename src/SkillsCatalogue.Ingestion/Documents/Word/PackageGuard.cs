using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>
/// Looks a ZIP package over before a library opens it: how many parts there are, how far they unpack, how deep their elements nest.
/// What a package says about its own sizes is not believed; parts are unpacked up to the limit and counted.
/// </summary>
internal sealed class PackageGuard(byte[] bytes, ReaderOptions options, CancellationToken ct) : IDisposable
{
    /// <summary>Documents nest some thirty deep; parsers recurse, so depth is a way to overflow a stack.</summary>
    private const int MaxDepth = 256;
    private const long ExpansionMatters = 4 * 1024 * 1024;
    private const int DirectoryEnd = 0x06054B50;

    private readonly ZipArchive zip = Open(bytes, options);
    private long unpacked;

    /// <summary>All entries of the package.</summary>
    public IReadOnlyList<ZipArchiveEntry> Entries => zip.Entries;

    /// <summary>Checks the parts that are read while a package is opened.</summary>
    public void CheckFrame()
    {
        foreach (var entry in zip.Entries.Where(entry => entry.FullName == "[Content_Types].xml" || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
            Weigh(entry);
    }

    /// <summary>Checks a part before it is read.</summary>
    /// <param name="uri">Name of the part with its leading slash.</param>
    public void Check(Uri uri)
    {
        var name = Uri.UnescapeDataString(uri.ToString()).TrimStart('/');
        var entry = zip.Entries.FirstOrDefault(entry => string.Equals(entry.FullName.Replace('\\', '/'), name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ReadRefusedException(DiagnosticCodes.Damaged, "A part of the Word document is missing. Open it in Word, save it anew and add that file.");
        Weigh(entry);
    }

    /// <summary>Opens an entry; reading over the limits ends in a <see cref="ReadRefusedException"/>.</summary>
    public CountedStream Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
            throw new ReadRefusedException(DiagnosticCodes.Encrypted, "The package is locked with a password. Save the document without one.");
        return new CountedStream(entry.Open(), read =>
        {
            if (read > options.MaxPartBytes || unpacked + read > 2 * options.MaxPartBytes || (read > ExpansionMatters && read > options.MaxExpansion * Math.Max(1, entry.CompressedLength)))
                throw ExpandsTooMuch();
        });
    }

    public void Dispose() => zip.Dispose();

    private void Weigh(ZipArchiveEntry entry)
    {
        using var counted = Open(entry);
        using var reader = XmlReader.Create(counted, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        for (var nodes = 0; reader.Read(); nodes++)
        {
            if (reader.Depth > MaxDepth)
                throw new ReadRefusedException(DiagnosticCodes.Damaged, string.Create(CultureInfo.InvariantCulture, $"The elements of the Word document nest deeper than {MaxDepth}; no program writes that. Save it anew from its source."));
            if (nodes % 4096 == 0)
                ct.ThrowIfCancellationRequested();
        }

        unpacked += counted.Count;
    }

    private static ZipArchive Open(byte[] bytes, ReaderOptions options)
    {
        if (EntryCount(bytes) > options.MaxParts)
            throw ExpandsTooMuch();
        var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        return zip.Entries.Count <= options.MaxParts ? zip : throw ExpandsTooMuch();
    }

    /// <summary>The number of entries as the end of the directory has it (APPNOTE 4.3.16), so that a directory of millions is not even read; 0 when there is no end.</summary>
    private static int EntryCount(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.Length - 22; at >= Math.Max(0, bytes.Length - 22 - ushort.MaxValue); at--)
        {
            if (BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]) == DirectoryEnd)
                return BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 10)..]);
        }

        return 0;
    }

    private static ReadRefusedException ExpandsTooMuch() =>
        new(DiagnosticCodes.ExpandsTooMuch, "The file unpacks to far more than a document holds, so it was not read. Save it as PDF, or split it.");
}
