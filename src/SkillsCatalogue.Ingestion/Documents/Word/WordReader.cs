using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>Reads a Word document (Office Open XML): its body in the order of the text; headers, footers, notes and comments at the end. Nothing outside the file is asked for.</summary>
internal static class WordReader
{
    /// <summary>What to do with a file that cannot be read.</summary>
    public const string Again = "Open it in Word or LibreOffice, save it anew as .docx or PDF, and add that file.";

    public static DocumentText Read(byte[] bytes, string sha256, ReaderOptions options, CancellationToken ct)
    {
        try
        {
            using var guard = new PackageGuard(bytes, options, ct);
            guard.CheckFrame();
            using var file = Open(PackageMender.Mended(guard) ?? bytes, options);
            return Read(PartsOf(file, guard), sha256, options, ct);
        }
        catch (Exception fault) when (fault is XmlException or IOException or InvalidDataException or OpenXmlPackageException or FormatException)
        {
            throw Damaged(fault);
        }
    }

    private static DocumentText Read(WordParts parts, string sha256, ReaderOptions options, CancellationToken ct)
    {
        var styles = new WordStyleSheet(parts.Styles);
        var context = new WordContext(styles, new WordNumbering(parts.Numbering, styles), options, ct);
        var stories = new WordStories(context, parts);
        stories.ReadBody();
        SeenHeadings.Assign(context.Drafts);
        stories.ReadRest();
        var (text, blocks) = WordText.Build(context.Drafts);
        return new DocumentText(
            sha256,
            MediaTypes.Word,
            DocumentLanguage.Of(text, styles.Language),
            text,
            [new PageInfo(1, 0, 0)],
            [],
            blocks,
            Folding.WhiteSpace(PrintedText.Canonical(parts.Title ?? string.Empty)) is { Length: > 0 } title ? title : null,
            context.Links.All,
            [.. Diagnostics(parts, context, stories)]);
    }

    private static IEnumerable<Diagnostic> Diagnostics(WordParts parts, WordContext context, WordStories stories)
    {
        if (stories.HiddenLetters > 0)
            yield return new Diagnostic(DiagnosticCodes.HiddenText, DiagnosticSeverity.Info, string.Create(CultureInfo.InvariantCulture, $"{stories.HiddenLetters} letters of hidden text were left out. To have them read, show them in Word (Font, Hidden) and save."));
        if (context.HasEmbeddedDocument)
            yield return new Diagnostic(DiagnosticCodes.PartLeftOut, DiagnosticSeverity.Warning, "Another document stands inside this one and was not read. Open the document in Word and save it, which takes the other in.");
        if (parts.HasEmbeddedFiles)
            yield return new Diagnostic(DiagnosticCodes.PartLeftOut, DiagnosticSeverity.Info, "Other files are embedded in the document and were not read. Where one of them holds the standard, take it out and add it by itself.");
        if (parts.HasMacros)
            yield return new Diagnostic(DiagnosticCodes.PartLeftOut, DiagnosticSeverity.Info, "The document carries macros; they were neither read nor run.");
    }

    private static WordprocessingDocument Open(byte[] bytes, ReaderOptions options)
    {
        try
        {
            return WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), false, new OpenSettings { AutoSave = false, MaxCharactersInPart = options.MaxPartBytes });
        }
        catch (OpenXmlPackageException)
        {
            throw WordParts.NoDocument();
        }
        catch (Exception fault) when (IsOfLibrary(fault))
        {
            throw Damaged(fault);
        }
    }

    private static WordParts PartsOf(WordprocessingDocument file, PackageGuard guard)
    {
        try
        {
            return new WordParts(file, guard);
        }
        catch (Exception fault) when (IsOfLibrary(fault))
        {
            throw Damaged(fault);
        }
    }

    /// <summary>What the library says of packages whose pieces do not fit together.</summary>
    private static bool IsOfLibrary(Exception fault) => fault is InvalidOperationException or ArgumentException or NotSupportedException or KeyNotFoundException;

    private static ReadRefusedException Damaged(Exception fault) =>
        new(DiagnosticCodes.Damaged, $"The Word document is damaged beyond reading ({fault.GetType().Name}). {Again}");
}
