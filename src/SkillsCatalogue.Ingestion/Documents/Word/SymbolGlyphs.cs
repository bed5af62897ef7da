using System.Text;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>Characters of symbol fonts, which Word keeps at U+F000 and above, as the letters and signs that they show.</summary>
internal static class SymbolGlyphs
{
    private const string Bullet = "•";

    /// <summary>Adobe Symbol, the signs that technical text uses.</summary>
    private static readonly Dictionary<int, string> Symbol = new()
    {
        [0x2D] = "−", [0x44] = "Δ", [0x57] = "Ω", [0x53] = "Σ", [0x61] = "α", [0x62] = "β", [0x64] = "δ", [0x66] = "φ", [0x67] = "γ", [0x6C] = "λ", [0x6D] = "μ", [0x70] = "π", [0x72] = "ρ", [0x77] = "ω",
        [0xA3] = "≤", [0xAE] = "→", [0xB0] = "°", [0xB1] = "±", [0xB3] = "≥", [0xB4] = "×", [0xB7] = Bullet, [0xB9] = "≠", [0xBB] = "≈", [0xD7] = "⋅",
    };

    private static readonly Dictionary<int, string> Wingdings = new()
    {
        [0x6C] = "●", [0x6E] = "■", [0x6F] = "□", [0x71] = "❑", [0x75] = "◆", [0x76] = "❖", [0x9F] = Bullet, [0xA7] = "▪", [0xA8] = "◻", [0xD8] = "➢", [0xE0] = "→", [0xE8] = "➔", [0xF0] = "⇨", [0xFB] = "✗", [0xFC] = "✓", [0xFD] = "☒", [0xFE] = "☑",
    };

    /// <summary>The text with characters of symbol fonts replaced; text in other fonts stays.</summary>
    /// <param name="font">Name of the font; null when not known.</param>
    public static string Replace(string text, string? font)
    {
        if (!text.Any(IsSymbol))
            return text;
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
            shown.Append(IsSymbol(c) ? Shown(c, font) : c.ToString());
        return shown.ToString();
    }

    /// <summary>A list's bullet: one sign, whatever the font draws.</summary>
    public static string BulletOf(string text, string? font)
    {
        var sign = text.Trim();
        if (sign.Length == 0)
            return Bullet;
        // The small letter o of Courier New is drawn, and meant, as a circle.
        if (sign == "o" && font?.StartsWith("Courier", StringComparison.OrdinalIgnoreCase) is true)
            return "○";
        return IsSymbolFont(font) && sign is [var c] && c < 0x100 ? Shown((char)(0xF000 + c), font) : Replace(sign, font);
    }

    /// <summary>The sign at a code of a symbol font, as <c>w:sym</c> names it.</summary>
    public static string Shown(char code, string? font)
    {
        var glyphs = font?.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) is true ? Wingdings : Symbol;
        return glyphs.GetValueOrDefault(code & 0xFF) ?? (code is >= '\uF030' and <= '\uF039' && font == "Symbol" ? ((char)(code & 0xFF)).ToString() : Bullet);
    }

    private static bool IsSymbol(char c) => c is >= '\uF020' and <= '\uF0FF';

    private static bool IsSymbolFont(string? font) =>
        font is not null && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase));
}
