using System.Globalization;
using System.Runtime.CompilerServices;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Layout;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Words of the pages of one document with their boxes. Not safe to share between threads.</summary>
internal sealed class WordCollector
{
    private readonly OverprintFilter _overprint = new();
    private readonly WordCutter _cutter = new();
    private readonly List<Letter> _upright = [];
    private FontDetails? _font;
    private bool _fontIsBold;

    public (List<PageWord> Upright, List<PageWord> Side) Collect(Page page)
    {
        var letters = page.Letters;
        _upright.Clear();
        List<Letter>? turned = null;
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (i + 1 < letters.Count && IsUnprinted(letter, letters[i + 1]))
                continue;
            if (letter.TextOrientation is TextOrientation.Horizontal)
                _upright.Add(letter);
            else
                (turned ??= []).Add(letter);
        }

        var words = new List<PageWord>();
        _overprint.RemoveRepeats(_upright);
        foreach (var word in _cutter.Words(_upright))
            Add(words, page.Number, word);
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

    private void Add(List<PageWord> words, int page, List<Letter> letters)
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

    private PageWord? WordOf(int page, List<Letter> letters, int from, int to)
    {
        var raw = TextOf(letters, from, to);
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

    private static string TextOf(List<Letter> letters, int from, int to)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        for (var i = from; i < to; i++)
            text.AppendLiteral(letters[i].Value ?? string.Empty);
        return text.ToStringAndClear();
    }

    /// <summary>A ligature or a composed sign may bring a blank into a word; words hold none.</summary>
    private static string Blanks(string text) => text.Contains(' ', StringComparison.Ordinal) ? text.Replace(" ", "", StringComparison.Ordinal) : text;

    /// <summary>A soft hyphen at the end, one before a hyphen, or U+2010, which programs set where they break a word; people type U+002D.</summary>
    private static bool EndsSoft(string raw)
    {
        var trimmed = raw.TrimEnd();
        return trimmed.Length > 1 && (trimmed[^1] is PrintedText.SoftHyphen or '\u2010' || (trimmed[^1] == '-' && trimmed[^2] == PrintedText.SoftHyphen));
    }

    /// <summary>The next letter mostly has the font of the last one.</summary>
    private bool IsBold(Letter letter)
    {
        if (ReferenceEquals(letter.FontDetails, _font))
            return _fontIsBold;
        _font = letter.FontDetails;
        _fontIsBold = _font is not null && (_font.IsBold || SaysBold(_font.Name));
        return _fontIsBold;
    }

    private static bool SaysBold(string? name) =>
        name is not null && (name.Contains("Bold", StringComparison.OrdinalIgnoreCase) || name.Contains("Black", StringComparison.OrdinalIgnoreCase) || name.Contains("Heavy", StringComparison.OrdinalIgnoreCase));

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
