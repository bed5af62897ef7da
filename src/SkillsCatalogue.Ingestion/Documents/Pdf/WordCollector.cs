using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Layout;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Util;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Words of a page with their boxes, by PdfPig's default extractor: the fastest that is complete.</summary>
internal static class WordCollector
{
    public static (List<PageWord> Upright, List<PageWord> Side) Collect(Page page)
    {
        var letters = page.Letters;
        var upright = new List<Letter>(letters.Count);
        List<Letter>? turned = null;
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (i + 1 < letters.Count && IsUnprinted(letter, letters[i + 1]))
                continue;
            if (letter.TextOrientation is TextOrientation.Horizontal)
                upright.Add(letter);
            else
                (turned ??= []).Add(letter);
        }

        var words = new List<PageWord>();
        foreach (var word in DefaultWordExtractor.Instance.GetWords(OverprintFilter.WithoutRepeats(upright)))
            Add(words, page.Number, word.Letters);
        var side = new List<PageWord>();
        if (turned is not null)
        {
            foreach (var word in TurnedWords.Of(turned))
                Add(side, page.Number, word);
        }

        return (words, side);
    }

    /// <summary>A blank that takes no room, for the next letter stands where it stands: browsers print soft hyphens inside a line like that.</summary>
    private static bool IsUnprinted(Letter letter, Letter next) =>
        string.IsNullOrWhiteSpace(letter.Value)
        && Math.Abs(letter.StartBaseLine.X - next.StartBaseLine.X) < 0.05 * Math.Max(1, letter.PointSize)
        && Math.Abs(letter.StartBaseLine.Y - next.StartBaseLine.Y) < 0.05 * Math.Max(1, letter.PointSize);

    private static void Add(List<PageWord> words, int page, IReadOnlyList<Letter> letters)
    {
        // A word keeps no white space; a no-break blank that the font maps to a letter parts it.
        var start = 0;
        for (var i = 0; i <= letters.Count; i++)
        {
            if (i < letters.Count && !string.IsNullOrWhiteSpace(letters[i].Value) && !IsBlank(letters[i].Value))
                continue;
            if (i > start && WordOf(page, letters, start, i) is { } word)
                words.Add(word);
            start = i + 1;
        }
    }

    private static bool IsBlank(string value) => value is "\u00A0" or "\u200B" or "\0";

    private static PageWord? WordOf(int page, IReadOnlyList<Letter> letters, int from, int to)
    {
        var raw = string.Concat(letters.Skip(from).Take(to - from).Select(letter => letter.Value));
        var text = PrintedText.Canonical(raw).Trim();
        if (text.Length == 0)
        {
            // A lone glyph whose font maps it to a control character is the bullet of a symbol font.
            if (to - from != 1 || raw.Length != 1 || !char.IsControl(raw[0]))
                return null;
            text = "•";
        }

        var box = BoxOf(letters[from]);
        var bold = 0;
        double size = 0, baseline = double.MaxValue;
        for (var i = from; i < to; i++)
        {
            var letter = letters[i];
            box = box.Union(BoxOf(letter));
            bold += IsBold(letter) ? 1 : 0;
            size = Math.Max(size, Math.Abs(letter.PointSize));
            baseline = Math.Min(baseline, letter.StartBaseLine.Y);
        }

        if (!double.IsFinite(box.X0 + box.X1 + box.Y0 + box.Y1 + baseline + size))
            return null;
        if (size <= 0)
            size = Math.Max(1, box.Height);
        return new PageWord(Blanks(text), page, box, baseline, size, bold * 2 > to - from, EndsSoft(raw));
    }

    /// <summary>A ligature or a composed sign may bring a blank into a word; words hold none.</summary>
    private static string Blanks(string text) => text.Contains(' ', StringComparison.Ordinal) ? text.Replace(" ", "", StringComparison.Ordinal) : text;

    /// <summary>A soft hyphen at the end, one before a hyphen, or U+2010, which programs set where they break a word; people type U+002D.</summary>
    private static bool EndsSoft(string raw)
    {
        var trimmed = raw.TrimEnd();
        return trimmed.Length > 1 && (trimmed[^1] is PrintedText.SoftHyphen or '\u2010' || (trimmed[^1] == '-' && trimmed[^2] == PrintedText.SoftHyphen));
    }

    private static bool IsBold(Letter letter)
    {
        if (letter.FontDetails is { IsBold: true })
            return true;
        var name = letter.FontName;
        return name is not null && (name.Contains("Bold", StringComparison.OrdinalIgnoreCase) || name.Contains("Black", StringComparison.OrdinalIgnoreCase) || name.Contains("Heavy", StringComparison.OrdinalIgnoreCase));
    }

    private static Box BoxOf(Letter letter)
    {
        var glyph = letter.BoundingBox;
        double left = Math.Min(Math.Min(glyph.BottomLeft.X, glyph.TopRight.X), Math.Min(glyph.TopLeft.X, glyph.BottomRight.X));
        double right = Math.Max(Math.Max(glyph.BottomLeft.X, glyph.TopRight.X), Math.Max(glyph.TopLeft.X, glyph.BottomRight.X));
        double bottom = Math.Min(Math.Min(glyph.BottomLeft.Y, glyph.TopRight.Y), Math.Min(glyph.TopLeft.Y, glyph.BottomRight.Y));
        double top = Math.Max(Math.Max(glyph.BottomLeft.Y, glyph.TopRight.Y), Math.Max(glyph.TopLeft.Y, glyph.BottomRight.Y));
        return new Box(left, bottom, right, top);
    }
}
