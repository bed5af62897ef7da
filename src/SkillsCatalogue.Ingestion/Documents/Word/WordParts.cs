using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using SkillsCatalogue.Core.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>The parts of a Word document that are read, each looked over before it is opened; everything that the library can stumble over happens here.</summary>
internal sealed class WordParts
{
    private readonly PackageGuard guard;

    /// <exception cref="ReadRefusedException">There is no Word document, or a part is not fit to be read.</exception>
    public WordParts(WordprocessingDocument file, PackageGuard guard)
    {
        this.guard = guard;
        Main = Checked(file.MainDocumentPart) ?? throw NoDocument();
        Body = Main.Document?.Body ?? throw NoDocument();
        Styles = Checked(Main.StyleDefinitionsPart)?.Styles;
        Numbering = Checked(Main.NumberingDefinitionsPart)?.Numbering;
        Footnotes = Part(Main.FootnotesPart, part => part.Footnotes);
        Endnotes = Part(Main.EndnotesPart, part => part.Endnotes);
        Headers = Printed(Main.HeaderParts, part => part.Header);
        Footers = Printed(Main.FooterParts, part => part.Footer);
        Comments = Part(Main.WordprocessingCommentsPart, part => part.Comments);
        Title = Checked(file.CoreFilePropertiesPart) is null ? null : file.PackageProperties.Title;
        HasMacros = Main.VbaProjectPart is not null;
        HasEmbeddedFiles = Main.EmbeddedPackageParts.Any() || Main.EmbeddedObjectParts.Any();
    }

    public MainDocumentPart Main { get; }

    public W.Body Body { get; }

    /// <summary>Null when the document has no style sheet.</summary>
    public W.Styles? Styles { get; }

    /// <summary>Null when the document has no lists.</summary>
    public W.Numbering? Numbering { get; }

    public WordStorySource? Footnotes { get; }

    public WordStorySource? Endnotes { get; }

    /// <summary>Headers in the order of their names, those that print the same once.</summary>
    public IReadOnlyList<WordStorySource> Headers { get; }

    /// <summary>Footers in the order of their names, those that print the same once.</summary>
    public IReadOnlyList<WordStorySource> Footers { get; }

    public WordStorySource? Comments { get; }

    /// <summary>Title of the core properties as it stands there; null when there is none.</summary>
    public string? Title { get; }

    public bool HasMacros { get; }

    public bool HasEmbeddedFiles { get; }

    /// <summary>The file is no Word document.</summary>
    public static ReadRefusedException NoDocument() =>
        new(DiagnosticCodes.NoWordDocument, "The file is a package of Office parts, but holds no Word document. " + WordReader.Again);

    private TPart? Checked<TPart>(TPart? part)
        where TPart : OpenXmlPart
    {
        if (part is not null)
            guard.Check(part.Uri);
        return part;
    }

    private WordStorySource? Part<TPart>(TPart? part, Func<TPart, OpenXmlElement?> root)
        where TPart : OpenXmlPart => Checked(part) is { } found && root(found) is { } element ? new(found, element) : null;

    private List<WordStorySource> Printed<TPart>(IEnumerable<TPart> parts, Func<TPart, OpenXmlElement?> root)
        where TPart : OpenXmlPart =>
        [.. parts.OrderBy(part => part.Uri.ToString(), StringComparer.Ordinal).Select(part => Part(part, root)).OfType<WordStorySource>().DistinctBy(source => source.Root.InnerText)];
}
