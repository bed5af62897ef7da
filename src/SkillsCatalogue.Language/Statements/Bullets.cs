namespace SkillsCatalogue.Language.Statements;

/// <summary>Signs that stand before an item of a list.</summary>
public static class Bullets
{
    private const string Signs = "•·∙●○◦▪▫■□◆◇►▶➢➤✓✔❖‣⁃–—*-\u00AD\uF0B7\uF0A7\uF0D8o";

    /// <summary>Length of a bullet and its white space at the start of the text; 0 when there is none. A letter o counts only when a wider gap or a capital follows.</summary>
    public static int Length(string text)
    {
        if (text.Length < 2 || !Signs.Contains(text[0], StringComparison.Ordinal))
            return 0;
        var end = 1;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        if (end == text.Length)
            return 0;
        var gap = end - 1;
        return text[0] switch
        {
            'o' => gap > 0 && char.IsUpper(text[end]) ? end : 0,
            '-' or '–' or '—' or '*' => gap > 0 || char.IsLetter(text[end]) ? end : 0,
            _ => end,
        };
    }

    /// <summary>The text is nothing but a bullet.</summary>
    public static bool IsBullet(string text) => text.Trim() is [var sign] && Signs.Contains(sign, StringComparison.Ordinal);
}
