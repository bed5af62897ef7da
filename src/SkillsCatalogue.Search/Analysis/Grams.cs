using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Search.Analysis;

/// <summary>Character trigrams of folded words, with the edges of a word marked.</summary>
internal static class Grams
{
    private const int Size = 3;

    public static IEnumerable<string> Of(string text)
    {
        foreach (var term in TextAnalysis.Terms(text, null))
        {
            var padded = $"_{term.Stem}_";
            for (var i = 0; i + Size <= padded.Length; i++)
                yield return padded.Substring(i, Size);
        }
    }
}
