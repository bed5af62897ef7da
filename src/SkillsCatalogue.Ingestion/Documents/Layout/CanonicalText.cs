using System.Text;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Canonical text with the place of every word in it.</summary>
internal sealed record CanonicalText(string Text, IReadOnlyList<TextWord> Words, IReadOnlyList<TextBlock> Blocks)
{
    /// <param name="drafts">Blocks in the order in which they are to stand.</param>
    public static CanonicalText Build(IReadOnlyList<DraftBlock> drafts)
    {
        var hyphenation = new Hyphenation(drafts.SelectMany(draft => draft.Lines));
        var text = new StringBuilder();
        var words = new List<TextWord>();
        var blocks = new List<TextBlock>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (text.Length > 0)
                text.Append('\n');
            var start = text.Length;
            Append(draft, text, words, hyphenation);
            blocks.Add(BlockOf(draft, new TextSpan(start, text.Length), text.ToString(start, Math.Min(40, text.Length - start))));
        }

        return new CanonicalText(text.ToString(), words, blocks);
    }

    private static void Append(DraftBlock draft, StringBuilder text, List<TextWord> words, Hyphenation hyphenation)
    {
        PageWord? before = null;
        foreach (var line in draft.Lines)
        {
            for (var i = 0; i < line.Words.Count; i++)
            {
                var word = line.Words[i];
                if (before is not null)
                    Join(before, word, i == 0 ? hyphenation.Between(before, word) : LineEnd.Blank, text, words);
                var printed = word.SoftBreak && i == line.Words.Count - 1 ? WithHyphen(word.Text) : word.Text;
                words.Add(new TextWord(new TextSpan(text.Length, text.Length + printed.Length), word.Page, word.Box, word.Confidence));
                text.Append(printed);
                before = word;
            }
        }
    }

    /// <summary>Whether a soft hyphen was printed as a sign or only meant, the word in hand ends with one until it is joined.</summary>
    private static string WithHyphen(string text) => text[^1] is '-' or '\u2010' ? text : text + "-";

    private static void Join(PageWord before, PageWord word, LineEnd end, StringBuilder text, List<TextWord> words)
    {
        switch (end)
        {
            case LineEnd.Blank:
                text.Append(' ');
                break;
            case LineEnd.Joined:
                text.Length--;
                words[^1] = words[^1] with { Span = new TextSpan(words[^1].Span.Start, text.Length) };
                break;
            case LineEnd.KeptHyphen when before.Text[^1] != '-':
                // U+2010 is a typesetter's hyphen; people type U+002D.
                text[^1] = '-';
                break;
        }
    }

    private static TextBlock BlockOf(DraftBlock draft, TextSpan span, string head)
    {
        var length = draft.Kind is BlockKind.Furniture or BlockKind.Contents or BlockKind.Boilerplate or BlockKind.Footnote ? 0 : Marker.LengthAt(head);
        var markerLength = length;
        while (length > 0 && markerLength < head.Length && head[markerLength] == ' ')
            markerLength++;
        // A block that is nothing but a number has no content to mark.
        if (markerLength >= span.Length)
            length = markerLength = 0;
        return new TextBlock(
            span,
            draft.Kind,
            draft.First.Page,
            draft.HeadingLevel,
            length > 0 ? head[..length] : null,
            markerLength,
            draft.Cell,
            Math.Round(draft.Size, 1),
            draft.IsBold,
            null,
            Math.Round(draft.Lines.Min(line => line.Box.X0), 1));
    }
}
