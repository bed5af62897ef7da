using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>
/// Looks a ZIP package over before a library opens it: how many parts there are, how far they unpack, how deep their elements nest, how long a single piece of their markup is.
/// What a package says about its own sizes is not believed; parts are unpacked up to the limit and counted.
/// </summary>
internal sealed class PackageGuard(byte[] bytes, ReaderOptions options, CancellationToken ct) : IDisposable
{
    /// <summary>Documents nest some thirty deep; parsers recurse, so depth is a way to overflow a stack.</summary>
    private const int MaxDepth = 256;
    private const long ExpansionMatters = 4 * 1024 * 1024;
    private const int DirectoryEnd = 0x06054B50;

    /// <summary>
    /// Bytes of one tag, text or comment: a parser keeps a tag as a whole and moves it each time it reads on. Pictures of old programs that stand in an attribute have some hundreds of kilobytes.
    /// </summary>
    private const long LongestPiece = 4 * 1024 * 1024;

    private readonly ZipArchive zip = Open(bytes, options);
    private long unpacked;
    private long copied;

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

    /// <summary>Copies an entry that nobody has looked over; all that are copied together have the limit of those that are read.</summary>
    public void Copy(ZipArchiveEntry entry, Stream target)
    {
        using var source = new CountedStream(Open(entry), read =>
        {
            if (copied + read > 2 * options.MaxPartBytes)
                throw ExpandsTooMuch();
        });
        source.CopyTo(target);
        copied += source.Count;
        ct.ThrowIfCancellationRequested();
    }

    public void Dispose() => zip.Dispose();

    private void Weigh(ZipArchiveEntry entry)
    {
        // Where the piece begins that is being parsed, as near as the parser's buffer lets it be known.
        var begin = 0L;
        var blanks = new BlankRun();
        using var counted = new CountedStream(
            Open(entry),
            read =>
            {
                if (read - begin > LongestPiece)
                    throw Absurd($"A single piece of the Word document's markup unpacks to more than {LongestPiece / 1048576} MB");
            },
            bytes =>
            {
                if (!blanks.Goes(bytes))
                    throw Absurd($"Blanks run on for more than {BlankRun.Longest / 1024} KB in the Word document's markup");
            });
        using var reader = XmlReader.Create(counted, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        for (var nodes = 0; reader.Read(); nodes++)
        {
            if (reader.Depth > MaxDepth)
                throw new ReadRefusedException(DiagnosticCodes.Damaged, string.Create(CultureInfo.InvariantCulture, $"The elements of the Word document nest deeper than {MaxDepth}; no program writes that. Save it anew from its source."));
            begin = counted.Count;
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

    private static ReadRefusedException Absurd(FormattableString what) =>
        new(DiagnosticCodes.ExpandsTooMuch, what.ToString(CultureInfo.InvariantCulture) + ", which no program writes, so it was not read. Save it anew from its source, or as PDF.");

    private static ReadRefusedException ExpandsTooMuch() =>
        new(DiagnosticCodes.ExpandsTooMuch, "The file unpacks to far more than a document holds, so it was not read. Save it as PDF, or split it.");
}
