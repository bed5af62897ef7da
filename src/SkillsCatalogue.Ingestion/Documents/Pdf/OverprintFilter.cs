using System.Runtime.InteropServices;
using UglyToad.PdfPig.Content;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Drops letters that are printed again on themselves, slightly shifted: a poor printer's bold. Not safe to share between threads: pages of one document share its tables.</summary>
internal sealed class OverprintFilter
{
    /// <summary>Side of a cell in points; no two prints of one letter are farther apart.</summary>
    private const double Cell = 2;

    private const double Farthest = 1.5, Nearest = 0.05;

    /// <summary>Cells are numbered within this, in either direction: 2 million points.</summary>
    private const double MaxCell = (1 << 20) - 2;

    private const int CellBits = 21, CellOffset = 1 << 20;

    private readonly Dictionary<ulong, Letter> _seen = [];
    private readonly Dictionary<string, uint> _numbers = new(StringComparer.Ordinal);

    /// <summary>Takes repeats out of the letters of a page, in the order of drawing.</summary>
    public void RemoveRepeats(List<Letter> letters)
    {
        _seen.Clear();
        var kept = 0;
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (IsRepeat(letter))
                continue;
            letters[kept++] = letter;
        }

        letters.RemoveRange(kept, letters.Count - kept);
    }

    private bool IsRepeat(Letter letter)
    {
        if (string.IsNullOrWhiteSpace(letter.Value))
            return false;
        var at = letter.StartBaseLine;
        var value = (ulong)NumberOf(letter.Value) << (2 * CellBits);
        // Only a print within reach counts, so only the cells within reach are looked up: one or two in either direction.
        var reach = Reach(letter.Width);
        long left = CellOf(at.X - reach), right = CellOf(at.X + reach), bottom = CellOf(at.Y - reach), top = CellOf(at.Y + reach);
        for (var column = left; column <= right; column++)
        {
            for (var row = bottom; row <= top; row++)
            {
                if (_seen.TryGetValue(Key(value, column, row), out var other) && Near(letter, other))
                    return true;
            }
        }

        _seen[Key(value, CellOf(at.X), CellOf(at.Y))] = letter;
        return false;
    }

    /// <summary>Nearer than a fifth of the letter's width: no two printed letters stand so close.</summary>
    private static bool Near(Letter a, Letter b)
    {
        var limit = Reach(Math.Min(a.Width, b.Width));
        return Math.Abs(a.StartBaseLine.X - b.StartBaseLine.X) < limit && Math.Abs(a.StartBaseLine.Y - b.StartBaseLine.Y) < limit;
    }

    private static double Reach(double width) => Math.Min(Farthest, Math.Max(Nearest, width * 0.2));

    private static long CellOf(double at) => (long)Math.Clamp(Math.Floor(at / Cell), -MaxCell, MaxCell) + CellOffset;

    private static ulong Key(ulong value, long column, long row) => value | ((ulong)column << CellBits) | (ulong)row;

    /// <summary>A letter of one UTF-16 unit is its own number; longer ones (ligatures, composed signs) are counted above those.</summary>
    private uint NumberOf(string value)
    {
        if (value.Length == 1)
            return value[0];
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, value, out var known);
        if (!known)
            number = (uint)(char.MaxValue + _numbers.Count);
        return number;
    }
}
