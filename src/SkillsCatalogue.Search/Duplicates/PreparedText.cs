using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Search.Matching;

namespace SkillsCatalogue.Search.Duplicates;

/// <summary>A text as the comparison sees it.</summary>
/// <param name="Words">Telling words, in order.</param>
/// <param name="Numbers">Numbers and codes, sorted.</param>
/// <param name="Negations">How many words deny.</param>
/// <param name="HasLevel">It helps, takes part or is watched over.</param>
/// <param name="Keys">What a candidate must share some of: stems, beginnings and ends of words.</param>
internal sealed record PreparedText(DuplicateText Source, IndexedWord[] Words, string[] Numbers, int Negations, bool HasLevel, string[] Keys)
{
    /// <summary>Letters of the beginning and end of a word that find it in spite of a typing error.</summary>
    private const int EdgeLength = 5;

    /// <param name="cache">One object a stem, for all texts of the language.</param>
    public static PreparedText Of(DuplicateText source, Dictionary<string, IndexedWord> cache)
    {
        var special = DuplicateWords.Of(source.Language);
        var words = new List<IndexedWord>();
        var numbers = new List<string>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        int negations = 0, levels = 0;
        foreach (var term in TextAnalysis.Terms(source.Text, source.Language))
        {
            if (term.Word.Any(char.IsDigit))
                numbers.Add(term.Stem);
            else if (special.Negation.Contains(term.Word))
                negations++;
            else if (special.Level.Contains(term.Word))
                levels++;
            else if (!special.Empty.Contains(term.Word))
            {
                if (!cache.TryGetValue(term.Stem, out var word))
                    cache[term.Stem] = word = new(term.Stem, term.Stem.Length <= 3 ? 0.5f : 1, true);
                words.Add(word);
                keys.Add(term.Stem);
                if (term.Stem.Length > EdgeLength)
                {
                    keys.Add("<" + term.Stem[..EdgeLength]);
                    keys.Add(">" + term.Stem[^EdgeLength..]);
                }
            }
        }

        numbers.Sort(StringComparer.Ordinal);
        return new(source, [.. words], [.. numbers], negations, levels > 0, [.. keys]);
    }
}
