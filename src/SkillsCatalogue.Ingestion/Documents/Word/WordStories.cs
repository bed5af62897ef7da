using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using SkillsCatalogue.Core.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>The stories of a document: its body, and what is printed or noted beside it.</summary>
internal sealed class WordStories(WordContext context, WordParts parts)
{
    /// <summary>Letters that were left out because they are hidden.</summary>
    public int HiddenLetters { get; private set; }

    public void ReadBody() => Read(parts.Main, parts.Body, "body", null);

    /// <summary>Notes, headers, footers and comments.</summary>
    public void ReadRest()
    {
        ReadNotes(parts.Footnotes, "footnote");
        ReadNotes(parts.Endnotes, "endnote");
        ReadRunning(parts.Headers, "header");
        ReadRunning(parts.Footers, "footer");
        ReadEach(parts.Comments, parts.Comments?.Root.Elements<W.Comment>() ?? [], "comment", BlockKind.Furniture);
    }

    /// <summary>Notes with a type are the lines that part notes from text.</summary>
    private void ReadNotes(WordStorySource? source, string name) =>
        ReadEach(source, source?.Root.Elements<W.FootnoteEndnoteType>().Where(note => note.Type is null || note.Type.InnerText == "normal") ?? [], name, BlockKind.Footnote);

    private void ReadRunning(IReadOnlyList<WordStorySource> sources, string name)
    {
        for (var i = 0; i < sources.Count; i++)
            Read(sources[i].Part, sources[i].Root, PathOf(name, i), BlockKind.Furniture);
    }

    private void ReadEach(WordStorySource? source, IEnumerable<OpenXmlElement> stories, string name, BlockKind kind)
    {
        foreach (var (story, index) in stories.Select((story, index) => (story, index)))
            Read(source!.Part, story, PathOf(name, index), kind);
    }

    private static string PathOf(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index + 1}]");

    private void Read(OpenXmlPart part, OpenXmlElement story, string path, BlockKind? kind)
    {
        var runs = new WordRuns(part, context.Styles, context.Links, new WordFields(context.Links));
        new WordStory(context, runs).Read(story, path, new StoryPlace(kind, null));
        HiddenLetters += runs.HiddenLetters;
    }
}
