using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Finds the words that lead in clauses parted by semicolons where no colon closes them: "Operaator teab ja tunneb mõõtmisvahendeid; …".</summary>
internal static class LeadInWords
{
    private const int Most = 12;

    /// <summary>Length of these words with the blank after them; null when the text is no such paragraph.</summary>
    /// <param name="needsClauses">The words count only before clauses parted by semicolons.</param>
    public static int? LengthAt(string text, SectionLexicon lexicon, bool needsClauses = true)
    {
        var first = text.IndexOf(';', StringComparison.Ordinal);
        if (first < 0 && needsClauses)
            return null;
        if (first < 0)
            first = text.Length;
        int? length = null;
        var since = 0;
        for (int blank = text.IndexOf(' ', StringComparison.Ordinal), words = 1; blank > 0 && blank < first && words <= Most; blank = text.IndexOf(' ', blank + 1), words++)
        {
            if (text[blank - 1] is ',' or '.' or ':')
                break;
            // "teab", "teab ja tunneb": the longer lead-in wins, but not a verb far inside the first clause.
            since++;
            if (lexicon.WholeLeadInOf(text[..blank]) is not null && (length is null || since <= 2))
                (length, since) = (blank + 1, 0);
        }

        return length;
    }
}
