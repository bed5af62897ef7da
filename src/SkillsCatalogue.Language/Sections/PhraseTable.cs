namespace SkillsCatalogue.Language.Sections;

/// <summary>Phrases with what they mean; the one that says most wins.</summary>
internal sealed class PhraseTable<T>(IEnumerable<(string Pattern, T Value)> entries) where T : struct
{
    private readonly (Phrase Phrase, T Value)[] _entries =
        [.. entries.Select(entry => (Phrase: new Phrase(entry.Pattern), entry.Value)).OrderByDescending(entry => entry.Phrase.Weight)];

    /// <param name="words">Folded by <see cref="HeadingText.Fold"/>.</param>
    public T? Find(string words)
    {
        if (words.Length == 0)
            return null;
        foreach (var (phrase, value) in _entries)
        {
            if (phrase.Matches(words))
                return value;
        }

        return null;
    }
}
