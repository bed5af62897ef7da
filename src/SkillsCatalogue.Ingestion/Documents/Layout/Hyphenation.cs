namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Decides what a hyphen at the end of a line means, from the words that the same document prints unbroken.</summary>
internal sealed class Hyphenation
{
    /// <summary>After a suspended hyphen ("Leitungs- und …") stands one of these; the hyphen is a real one.</summary>
    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal)
    {
        "i", "ili", "te", "ja", "ning", "või", "og", "eller", "samt", "und", "oder", "bzw.", "and", "or", "to", "in", "ali", "dan", "atau", "et", "ou", "och",
    };

    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    public Hyphenation(IEnumerable<Line> lines)
    {
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Words.Count - 1; i++)
                words.Add(Bare(line.Words[i].Text));
            if (line.Words.Count > 0 && !EndsWithHyphen(line.Words[^1]))
                words.Add(Bare(line.Words[^1].Text));
        }
    }

    /// <summary>What stands between the last word of a line and the first of the next.</summary>
    public LineEnd Between(PageWord last, PageWord next)
    {
        if (!EndsWithHyphen(last))
            return LineEnd.Blank;
        if (last.SoftBreak)
            return LineEnd.Joined;
        var stem = last.Text[..^1];
        if (stem.Length == 0 || !char.IsLetter(stem[^1]) || Conjunctions.Contains(next.Text))
            return LineEnd.Blank;
        if (!char.IsLetter(next.Text[0]))
            return LineEnd.Blank;
        if (char.IsUpper(next.Text[0]))
            return IsCapitals(stem) && IsCapitals(next.Text) ? Known(stem, next.Text, LineEnd.Joined) : LineEnd.KeptHyphen;
        return Known(stem, next.Text, LettersAtEnd(stem) == 1 ? LineEnd.KeptHyphen : LineEnd.Joined);
    }

    public static bool EndsWithHyphen(PageWord word) => word.SoftBreak || (word.Text.Length > 1 && word.Text[^1] is '-' or '\u2010');

    private LineEnd Known(string stem, string next, LineEnd otherwise)
    {
        if (words.Contains(Bare(stem + next)))
            return LineEnd.Joined;
        return words.Contains(Bare(stem + "-" + next)) ? LineEnd.KeptHyphen : otherwise;
    }

    /// <summary>"e-" of "e-post" is a word of its own; so is the "e" of "B2B-e-".</summary>
    private static int LettersAtEnd(string stem)
    {
        var count = 0;
        while (count < stem.Length && char.IsLetterOrDigit(stem[^(count + 1)]))
            count++;
        return count;
    }

    private static bool IsCapitals(string text) => text.Length > 1 && text.All(c => !char.IsLower(c));

    private static string Bare(string text) => text.Trim('.', ',', ';', ':', '(', ')', '"', '»', '«', '„', '“', '”', '!', '?').ToLowerInvariant();
}
