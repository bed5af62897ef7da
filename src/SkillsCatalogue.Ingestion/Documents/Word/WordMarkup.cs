using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>What elements mean for the reading: deleted, not shown, or one of two ways to write the same.</summary>
internal static class WordMarkup
{
    /// <summary>Text that a tracked change takes away: deleted, or moved from here.</summary>
    public static bool IsDeleted(OpenXmlElement element) => element is W.DeletedRun or W.MoveFromRun or W.DeletedText or W.DeletedFieldCode or W.DeletedMathControl;

    /// <summary>The mark at the end of a paragraph is deleted: the paragraph runs on into the next.</summary>
    public static bool HasDeletedMark(W.ParagraphProperties? properties) =>
        properties?.ParagraphMarkRunProperties is { } mark && (mark.GetFirstChild<W.Deleted>() is not null || mark.GetFirstChild<W.MoveFrom>() is not null);

    public static bool IsDeleted(W.TableRow row) => row.TableRowProperties?.GetFirstChild<W.Deleted>() is not null;

    public static bool IsDeleted(W.TableCell cell) => cell.TableCellProperties?.GetFirstChild<W.CellDeletion>() is not null;

    /// <summary>A content control shows its prompt instead of an entry.</summary>
    public static bool IsPrompt(W.SdtElement control) => control.SdtProperties?.GetFirstChild<W.ShowingPlaceholder>() is { } prompt && WordValues.IsOn(prompt.Val);

    /// <summary>A content control that holds a generated table of contents.</summary>
    public static bool IsContents(W.SdtElement control) =>
        control.SdtProperties?.Descendants<W.DocPartGallery>().Any(gallery => gallery.Val?.Value?.Contains("Contents", StringComparison.OrdinalIgnoreCase) is true) is true;

    /// <summary>Of the ways in which the same is written for newer and older programs, the first that holds text; else the last.</summary>
    public static OpenXmlElement? Choice(AlternateContent alternatives)
    {
        OpenXmlElement? last = null;
        foreach (var one in alternatives.ChildElements.Where(child => child is AlternateContentChoice or AlternateContentFallback))
        {
            if (one.Descendants<W.Text>().Any())
                return one;
            last = one;
        }

        return last;
    }

    /// <summary>The text boxes that a drawing holds, those inside other text boxes left out, each once.</summary>
    public static IEnumerable<W.TextBoxContent> TextBoxes(OpenXmlElement drawing)
    {
        foreach (var child in drawing.ChildElements)
        {
            if (child is W.TextBoxContent box)
            {
                yield return box;
            }
            else if ((child is AlternateContent alternatives ? Choice(alternatives) : child) is { HasChildren: true } inner)
            {
                foreach (var found in TextBoxes(inner))
                    yield return found;
            }
        }
    }
}
