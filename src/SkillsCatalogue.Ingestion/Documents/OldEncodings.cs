using System.Text;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>Tells the encoding of one byte a letter that a text without a declaration was written in, by the letters that each would make of it.</summary>
internal static class OldEncodings
{
    private const int Sample = 200_000;

    static OldEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>windows-1252, -1250, -1257, ISO 8859-2 or -15: the one whose letters are those of the language that the other letters show; of equals the first.</summary>
    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var best = Encoding.GetEncoding(1252);
        var most = int.MinValue;
        foreach (var (page, languages) in Candidates())
        {
            var encoding = Encoding.GetEncoding(page);
            var text = encoding.GetString(sample);
            // The letters that all code pages share tell the language, unless each word has one of the others.
            var language = LanguageGuesser.Guess(text);
            var score = Score(text, language is null ? "" : LanguageGuesser.LettersOf(language)) * 4 + (language is not null && languages.Contains(language, StringComparison.Ordinal) ? 1 : 0);
            if (score <= most)
                continue;
            (best, most) = (encoding, score);
        }

        return best;
    }

    /// <summary>Letters that the language has, less the signs and letters that it has not, those inside words counting most.</summary>
    private static int Score(string text, string letters)
    {
        var score = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < '\u0080')
                continue;
            var inWord = (i > 0 && char.IsAsciiLetter(text[i - 1])) || (i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]));
            if (letters.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal))
                score += 3;
            else if (char.IsControl(c))
                score -= 3;
            else if (inWord)
                score -= char.IsLetter(c) ? 1 : c is '\u2019' or '\u2018' or '\u201C' or '\u201D' or '\u201E' or '\u2013' or '\u00AB' or '\u00BB' or '\u00A0' ? 0 : 2;
        }

        return score;
    }

    private static (int Page, string Languages)[] Candidates() =>
    [
        (1252, "en de fr es it nl da no sv fi pt"),
        (1250, "hr sl sr pl cs sk hu"),
        (1257, "et lv lt"),
        (28592, "hr sl sr pl cs sk hu"),
        (28605, "fr fi et de"),
    ];
}
