using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using SkillsCatalogue.Core.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>The stories of a document: its body, and what is printed or noted beside it.</summary>
internal sealed class WordStories(WordContext context, PackageGuard guard)
{
    /// <summary>Letters that were left out because they are hidden.</summary>
    public int HiddenLetters { get; private set; }

    public void ReadBody(MainDocumentPart main)
    {
        if (WordReader.Checked(guard, main)!.Document?.Body is not { } body)
            throw new ReadRefusedException(DiagnosticCodes.NoWordDocument, "The Word document has no body. Open it in Word, save it anew and add that file.");
        Read(main, body, "body", null);
    }

    /// <summary>Notes, headers, footers and comments. Headers that print the same are read once.</summary>
    public void ReadRest(MainDocumentPart main)
    {
        ReadNotes(main.FootnotesPart, part => part.Footnotes, "footnote");
        ReadNotes(main.EndnotesPart, part => part.Endnotes, "endnote");
        var printed = new HashSet<string>(StringComparer.Ordinal);
        ReadRunning(main.HeaderParts, part => part.Header, "header", printed);
        ReadRunning(main.FooterParts, part => part.Footer, "footer", printed);
        if (WordReader.Checked(guard, main.WordprocessingCommentsPart) is { Comments: { } comments } part)
            ReadEach(part, comments.Elements<W.Comment>(), "comment", BlockKind.Furniture);
    }

    private void ReadNotes<TPart>(TPart? part, Func<TPart, OpenXmlElement?> root, string name)
        where TPart : OpenXmlPart
    {
        // Notes with a type are the lines that part notes from text.
        if (WordReader.Checked(guard, part) is { } found && root(found) is { } notes)
            ReadEach(found, notes.Elements<W.FootnoteEndnoteType>().Where(note => note.Type is null || note.Type.InnerText == "normal"), name, BlockKind.Footnote);
    }

    private void ReadRunning<TPart>(IEnumerable<TPart> parts, Func<TPart, OpenXmlElement?> root, string name, HashSet<string> printed)
        where TPart : OpenXmlPart
    {
        var ordered = parts.OrderBy(part => part.Uri.ToString(), StringComparer.Ordinal).Where(part => WordReader.Checked(guard, part) is not null && root(part) is { } element && printed.Add(element.InnerText)).ToList();
        for (var i = 0; i < ordered.Count; i++)
            Read(ordered[i], root(ordered[i])!, string.Create(CultureInfo.InvariantCulture, $"{name}[{i + 1}]"), BlockKind.Furniture);
    }

    private void ReadEach(OpenXmlPart part, IEnumerable<OpenXmlElement> stories, string name, BlockKind kind)
    {
        foreach (var (story, index) in stories.Select((story, index) => (story, index)))
            Read(part, story, string.Create(CultureInfo.InvariantCulture, $"{name}[{index + 1}]"), kind);
    }

    private void Read(OpenXmlPart part, OpenXmlElement story, string path, BlockKind? kind)
    {
        var fields = new WordFields(context.Links);
        var runs = new WordRuns(part, context.Styles, context.Links, fields);
        new WordStory(context, runs, fields).Read(story, path, new StoryPlace(kind, null));
        HiddenLetters += runs.HiddenLetters;
    }
}
