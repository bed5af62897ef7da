using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>Reads a Word document (Office Open XML): its body in the order of the text; headers, footers, notes and comments at the end. Nothing outside the file is asked for.</summary>
internal static class WordReader
{
    private const string Again = "Open it in Word or LibreOffice, save it anew as .docx or PDF, and add that file.";

    public static DocumentText Read(byte[] bytes, string sha256, ReaderOptions options, CancellationToken ct)
    {
        try
        {
            using var guard = new PackageGuard(bytes, options, ct);
            guard.CheckFrame();
            using var file = Open(bytes, options);
            return Read(file, guard, sha256, options, ct);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw Damaged(fault);
        }
    }

    private static DocumentText Read(WordprocessingDocument file, PackageGuard guard, string sha256, ReaderOptions options, CancellationToken ct)
    {
        if (file.MainDocumentPart is not { } main)
            throw NoDocument();
        var styles = new WordStyleSheet(Checked(guard, main.StyleDefinitionsPart)?.Styles);
        var numbering = new WordNumbering(Checked(guard, main.NumberingDefinitionsPart)?.Numbering, styles);
        var context = new WordContext(styles, numbering, options, ct);
        var stories = new WordStories(context, guard);
        stories.ReadBody(main);
        SeenHeadings.Assign(context.Drafts);
        stories.ReadRest(main);
        var (text, blocks) = WordText.Build(context.Drafts);
        return new DocumentText(
            sha256,
            MediaTypes.Word,
            DocumentLanguage.Of(text, styles.Language),
            text,
            [new PageInfo(1, 0, 0)],
            [],
            blocks,
            Title(file, guard),
            context.Links.All,
            [.. Diagnostics(main, context, stories)]);
    }

    private static IEnumerable<Diagnostic> Diagnostics(MainDocumentPart main, WordContext context, WordStories stories)
    {
        if (stories.HiddenLetters > 0)
            yield return new Diagnostic(DiagnosticCodes.HiddenText, DiagnosticSeverity.Info, string.Create(CultureInfo.InvariantCulture, $"{stories.HiddenLetters} letters of hidden text were left out. To have them read, show them in Word (Font, Hidden) and save."));
        if (context.HasEmbeddedDocument)
            yield return new Diagnostic(DiagnosticCodes.PartLeftOut, DiagnosticSeverity.Warning, "Another document stands inside this one and was not read. Open the document in Word and save it, which takes the other in.");
        if (main.VbaProjectPart is not null)
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
            throw NoDocument();
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or NotSupportedException or KeyNotFoundException)
        {
            throw Damaged(fault);
        }
    }

    /// <summary>The part, once it is known that it can be read without harm.</summary>
    internal static TPart? Checked<TPart>(PackageGuard guard, TPart? part)
        where TPart : OpenXmlPart
    {
        if (part is not null)
            guard.Check(part.Uri);
        return part;
    }

    private static string? Title(WordprocessingDocument file, PackageGuard guard)
    {
        if (Checked(guard, file.CoreFilePropertiesPart) is null)
            return null;
        return Folding.WhiteSpace(PrintedText.Canonical(file.PackageProperties.Title ?? string.Empty)) is { Length: > 0 } title ? title : null;
    }

    private static ReadRefusedException NoDocument() =>
        new(DiagnosticCodes.NoWordDocument, "The file is a package of Office parts, but holds no Word document. " + Again);

    private static ReadRefusedException Damaged(Exception fault) =>
        new(DiagnosticCodes.Damaged, $"The Word document is damaged beyond reading ({fault.GetType().Name}). {Again}");

    /// <summary>Faults of the libraries for ZIP, packages and XML on broken input.</summary>
    private static bool IsDamage(Exception fault) => fault is XmlException or IOException or InvalidDataException or OpenXmlPackageException or FormatException;
}
