using System.Globalization;
using System.Text;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Text;

/// <summary>
/// A text folded for finding quotes, with the way back to its offsets: compatibility letters resolved (ﬁ → fi), lower case, accents off;
/// white space, hyphens, dashes, quotation marks and invisible signs left out. Other punctuation stays.
/// </summary>
internal sealed class FoldedText
{
    private static readonly string[] Table = [.. Enumerable.Range(0, 0x250).Select(code => FoldSlow((char)code))];

    private readonly int[] _offsets;

    private FoldedText(string text, int[] offsets)
    {
        Text = text;
        _offsets = offsets;
    }

    public string Text { get; }

    public static FoldedText Of(string source)
    {
        var folded = new StringBuilder(source.Length);
        var offsets = new List<int>(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            var key = c < Table.Length ? Table[c] : FoldSlow(c);
            folded.Append(key);
            for (var j = 0; j < key.Length; j++)
                offsets.Add(i);
        }

        return new(folded.ToString(), [.. offsets]);
    }

    /// <summary>The stretch of the source that folded positions <paramref name="start"/> to <paramref name="end"/> (exclusive) come from.</summary>
    public TextSpan Source(int start, int end) => new(_offsets[start], _offsets[end - 1] + 1);

    /// <summary>First folded position that comes from <paramref name="sourceOffset"/> or later.</summary>
    public int PositionOf(int sourceOffset)
    {
        int low = 0, high = _offsets.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_offsets[middle] < sourceOffset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static string FoldSlow(char c)
    {
        if (char.IsWhiteSpace(c) || char.IsControl(c))
            return "";
        if (char.IsSurrogate(c))
            return c.ToString();
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.DashPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.OpenPunctuation when c is '„' or '‚':
                return "";
        }

        return c is '"' or '\'' or '`' or '´' or '′' or '″' or '\u00AD' or '−' ? "" : Folding.WithoutAccents(c.ToString());
    }
}
