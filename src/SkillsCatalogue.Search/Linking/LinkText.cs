using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Search.Linking;

/// <summary>A text in the pieces that linking compares: stems of words, and pieces of four letters.</summary>
/// <param name="Words">Stems in their order, with repetitions.</param>
/// <param name="Grams">Runs of four letters with the edges of words marked, over the edges of words as well.</param>
internal sealed record LinkText(IReadOnlyList<string> Words, IReadOnlyList<string> Grams)
{
    private const int Size = 4;

    public static LinkText Of(string text, string? language)
    {
        var terms = TextAnalysis.Terms(text, language);
        var words = new List<string>(terms.Count);
        foreach (var term in terms)
            words.Add(term.Stem);
        return new(words, GramsOf(string.Join(' ', terms.Select(term => TextAnalysis.Stem(term.Word, null)))));
    }

    private static List<string> GramsOf(string text)
    {
        var padded = $" {text} ";
        var grams = new List<string>(padded.Length);
        for (var i = 0; i + Size <= padded.Length; i++)
            grams.Add(padded.Substring(i, Size));
        return grams;
    }
}
