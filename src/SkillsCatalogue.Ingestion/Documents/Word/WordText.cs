using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Html;
using SkillsCatalogue.Ingestion.Documents.Layout;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>Canonical text from the paragraphs of a Word document: body, then footnotes, contents and running heads.</summary>
internal static class WordText
{
    private static readonly BlockKind[] Last = [BlockKind.Footnote, BlockKind.Contents, BlockKind.Furniture];

    public static (string Text, IReadOnlyList<TextBlock> Blocks) Build(IReadOnlyList<WordDraft> drafts)
    {
        var text = new StringBuilder();
        var blocks = new List<TextBlock>(drafts.Count);
        foreach (var draft in drafts.OrderBy(draft => Array.IndexOf(Last, draft.Kind)))
        {
            var marker = draft.Marker;
            foreach (var content in BrokenLines.Split(draft.Text.ToString()))
            {
                var printed = marker is null ? content : $"{marker} {content}";
                if (text.Length > 0)
                    text.Append('\n');
                var span = new TextSpan(text.Length, text.Length + printed.Length);
                text.Append(printed);
                blocks.Add(BlockOf(draft, marker, printed, span));
                marker = null;
            }
        }

        return (text.ToString(), blocks);
    }

    private static TextBlock BlockOf(WordDraft draft, string? marker, string printed, TextSpan span)
    {
        var length = marker?.Length ?? (draft.Kind is BlockKind.Contents or BlockKind.Furniture ? 0 : Marker.LengthAt(printed));
        var whole = length;
        while (length > 0 && whole < printed.Length && printed[whole] == ' ')
            whole++;
        // A block that is nothing but a number has no content to mark.
        if (whole >= printed.Length)
            length = whole = 0;
        return new TextBlock(
            span,
            draft.Kind == BlockKind.Paragraph && length > 0 ? BlockKind.ListItem : draft.Kind,
            1,
            draft.Kind == BlockKind.Heading ? draft.HeadingLevel : 0,
            length > 0 ? printed[..length] : null,
            whole,
            draft.Cell,
            draft.Size,
            draft.IsBold,
            draft.Path,
            draft.Depth);
    }
}
