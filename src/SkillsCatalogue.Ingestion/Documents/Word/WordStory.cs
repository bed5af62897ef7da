using System.Globalization;
using DocumentFormat.OpenXml;
using SkillsCatalogue.Core.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>Walks a story of a document (its body, a header, a footnote) and cuts it into paragraphs with their places.</summary>
internal sealed class WordStory(WordContext context, WordRuns runs)
{
    /// <summary>Reads the paragraphs and tables of an element.</summary>
    /// <param name="path">Path of the element.</param>
    public void Read(OpenXmlElement container, string path, StoryPlace place)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        WordDraft? carried = null;
        foreach (var child in container.ChildElements)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}/{child.LocalName}[{counts[child.LocalName] = counts.GetValueOrDefault(child.LocalName) + 1}]");
            switch (child)
            {
                case W.Paragraph paragraph:
                    carried = ReadParagraph(paragraph, at, place, carried);
                    break;
                case W.Table table:
                    new WordTable(context.Tables++, table, context.Styles).Read(at, place, Read, context.Drafts);
                    break;
                case W.SdtBlock control when !WordMarkup.IsPrompt(control) && control.SdtContentBlock is { } content:
                    var inside = WordMarkup.IsContents(control) && place.Kind is null ? place with { Kind = BlockKind.Contents } : place;
                    Read(content, at, inside);
                    break;
                case W.AltChunk:
                    context.HasEmbeddedDocument = true;
                    break;
                case AlternateContent alternatives when WordMarkup.Choice(alternatives) is { } choice:
                    Read(choice, at, place);
                    break;
                case W.InsertedRun or W.MoveToRun or W.CustomXmlBlock or OpenXmlUnknownElement:
                    Read(child, at, place);
                    break;
            }
        }
    }

    /// <returns>The draft, when the paragraph runs on into the next; null when it is done.</returns>
    private WordDraft? ReadParagraph(W.Paragraph paragraph, string path, StoryPlace place, WordDraft? carried)
    {
        var properties = paragraph.ParagraphProperties;
        var style = context.Styles.OfParagraph(properties?.ParagraphStyleId?.Val?.Value);
        var draft = carried ?? new WordDraft();
        var boxes = runs.Read(paragraph, style, draft);
        context.Limit(draft.Text.Length);
        WordDraft? unfinished = null;
        if (WordMarkup.HasDeletedMark(properties) && paragraph.NextSibling() is W.Paragraph)
            unfinished = draft;
        else
            Finish(draft, path, place, properties, style);
        for (var i = 0; i < boxes.Count; i++)
            Read(boxes[i], string.Create(CultureInfo.InvariantCulture, $"{path}/txbxContent[{i + 1}]"), place with { Cell = null });
        return unfinished;
    }

    private void Finish(WordDraft draft, string path, StoryPlace place, W.ParagraphProperties? properties, StyleFacts style)
    {
        var isEmpty = string.IsNullOrWhiteSpace(draft.Text.ToString());
        var list = context.Numbering.PlaceOf(properties, style);
        // An empty paragraph of a list is counted, unless its mark is hidden and with it the number.
        if (list is { } counted && !(isEmpty && WordValues.IsOn(properties?.ParagraphMarkRunProperties?.GetFirstChild<W.Vanish>()) is true))
            draft.Marker = context.Numbering.Next(counted);
        if (isEmpty)
            return;

        var level = HeadingLevels.Of(properties, style);
        draft.Path = path;
        draft.Cell = place.Cell;
        draft.Depth = list is { } item ? item.Level + 1 : 0;
        draft.HeadingLevel = level;
        draft.Kind = place.Kind
            ?? (draft.ContentsLetters * 2 > draft.Letters || HeadingLevels.IsContents(style) ? BlockKind.Contents
                : place.Cell is not null ? BlockKind.TableCell
                : level > 0 ? BlockKind.Heading
                : list is not null ? BlockKind.ListItem
                : BlockKind.Paragraph);
        if (draft.Kind is BlockKind.Contents or BlockKind.Furniture)
            draft.Cell = null;
        context.Drafts.Add(draft);
    }
}
