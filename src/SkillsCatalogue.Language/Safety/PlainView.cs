using System.Globalization;
using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Safety;

/// <summary>
/// A text as a machine might be meant to read it, with the way back to its offsets: small letters without accents, one blank for white space, no invisible signs, letters
/// of other scripts that look like Latin ones as those, and the invisible alphabet of Unicode tags made visible.
/// </summary>
internal sealed class PlainView
{
    private const int FirstTag = 0xE0020, LastTag = 0xE007E, TagOffset = 0xE0000;

    /// <summary>Cyrillic and Greek letters with the shape of Latin ones, and those.</summary>
    private const string Alike = "аaеeоoрpсcхxуyіiѕsјjкkмmтtвbнhοoαaρpνvιiτtκkηnυu";

    private static readonly string?[] Table = new string?[0x250];

    private readonly int[] _offsets;

    private PlainView(string text, int[] offsets) => (Text, _offsets) = (text, offsets);

    public string Text { get; }

    public static PlainView Of(string source)
    {
        var text = new StringBuilder(source.Length);
        var offsets = new List<int>(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            var key = KeyAt(source, ref i, out var from);
            if (key == " " && (text.Length == 0 || text[^1] == ' '))
                continue;
            text.Append(key);
            for (var j = 0; j < key.Length; j++)
                offsets.Add(from);
        }

        return new(text.ToString(), [.. offsets]);
    }

    public TextSpan Source(int start, int end) => new(_offsets[start], _offsets[end - 1] + 1);

    private static string KeyAt(string source, ref int i, out int from)
    {
        from = i;
        var c = source[i];
        if (c < Table.Length)
            return Table[c] ??= KeyOf(c);
        if (char.IsHighSurrogate(c) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]))
        {
            var rune = char.ConvertToUtf32(c, source[++i]);
            return rune is >= FirstTag and <= LastTag
                ? ((char)(rune - TagOffset)).ToString().ToLowerInvariant()
                : Folding.WithoutAccents(char.ConvertFromUtf32(rune)) is { } letters && letters.All(letter => letter < 0x80) ? letters : " ";
        }

        return KeyOf(c);
    }

    private static string KeyOf(char c)
    {
        if (char.IsWhiteSpace(c))
            return " ";
        if (char.IsControl(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark)
            return "";
        var lower = char.ToLowerInvariant(c);
        for (var i = 0; i < Alike.Length; i += 2)
        {
            if (Alike[i] == lower)
                return Alike[i + 1].ToString();
        }

        return c is '’' or '´' or 'ʼ' ? "'" : c is '–' or '—' or '‑' or '−' ? "-" : Folding.WithoutAccents(c.ToString());
    }
}
