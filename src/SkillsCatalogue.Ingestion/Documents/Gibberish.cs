namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>Statistics that tell text of a language from glyph numbers that pose as letters.</summary>
internal static class Gibberish
{
    private const int Sample = 200_000;

    public static bool IsGibberish(string text)
    {
        int letters = 0, odd = 0, total = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Sample)))
        {
            if (char.IsWhiteSpace(c))
                continue;
            total++;
            if (char.IsLetter(c))
                letters++;
            else if (c == '\uFFFD' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.OtherNotAssigned)
                odd++;
        }

        return total > 0 && (odd * 3 > total || letters * 4 < total);
    }
}
