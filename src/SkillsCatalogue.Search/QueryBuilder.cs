using Lucene.Net.Index;
using Lucene.Net.Search;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Analysis;
using Term = Lucene.Net.Index.Term;
using SkillsCatalogue.Search.Analysis;

namespace SkillsCatalogue.Search;

/// <summary>
/// Words → query. Each word may match by its stem in any language, as typed, or as a prefix (last word); a word that the index does not know
/// may match with a typing error or by its parts. The best of these counts, and enough words have to match.
/// </summary>
internal static class QueryBuilder
{
    private const int MostWords = 40;

    /// <summary>Share of the words that have to match in a query of three words and more. Known-item search over the corpus: .70 MRR at .7, .88 at .5, .90 at .35.</summary>
    private const double NeededWords = 0.35;

    /// <summary>Share of the trigrams of an unknown word that a label has to hold.</summary>
    private const double NeededGrams = 0.7;

    private const float TieBreaker = 0.1f;

    /// <param name="anyWord">One matching word is enough: for a query that finds nothing otherwise.</param>
    /// <param name="reader">The index asked: it tells which words it knows.</param>
    public static Query? Build(IndexReader reader, string? text, string? language, bool anyWord = false)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var words = TextAnalysis.Terms(text, null).Take(MostWords).ToList();
        if (words.Count == 0)
            return new BooleanQuery();
        IReadOnlyList<string> languages = language is not null && Fields.Languages.Contains(language)
            ? [language, Fields.OtherLanguage]
            : [.. Fields.Languages, Fields.OtherLanguage];
        var perWord = new BooleanQuery { MinimumNumberShouldMatch = anyWord ? 1 : Needed(words.Count) };
        for (var i = 0; i < words.Count; i++)
            perWord.Add(OneWord(reader, words[i].Stem, languages, isLast: i == words.Count - 1), Occur.SHOULD);

        var query = new BooleanQuery
        {
            { perWord, Occur.MUST },
            { new TermQuery(new Term(Fields.Exact, Folding.WithoutAccents(text))) { Boost = Fields.ExactWeight }, Occur.SHOULD },
        };
        return query;
    }

    /// <summary>One or two words all have to match; of more, at least two.</summary>
    private static int Needed(int words) => words <= 2 ? words : Math.Max(2, (int)Math.Ceiling(NeededWords * words));

    private static DisjunctionMaxQuery OneWord(IndexReader reader, string word, IReadOnlyList<string> languages, bool isLast)
    {
        var best = new DisjunctionMaxQuery(TieBreaker);
        var known = false;
        foreach (var (field, weight, term) in Fieldwise(word, languages))
        {
            var exact = new Term(field, term);
            if (reader.DocFreq(exact) == 0)
                continue;
            known = true;
            best.Add(new TermQuery(exact) { Boost = weight });
        }

        if (isLast && word.Length >= 3)
            best.Add(new PrefixQuery(new Term(Fields.Words, word)) { Boost = Fields.PrefixWeight });
        if (!known && word.Length >= 4)
        {
            best.Add(new FuzzyQuery(new Term(Fields.Words, word), word.Length >= 8 ? 2 : 1, prefixLength: 1) { Boost = Fields.TypoWeight });
            best.Add(PartOfAWord(word));
        }

        return best;
    }

    private static IEnumerable<(string Field, float Weight, string Term)> Fieldwise(string word, IReadOnlyList<string> languages)
    {
        foreach (var language in languages)
        {
            var stem = TextAnalysis.Stem(word, language == Fields.OtherLanguage ? null : language);
            yield return (Fields.Label(language), Fields.LabelWeight, stem);
            yield return (Fields.AltLabel(language), Fields.AltLabelWeight, stem);
            yield return (Fields.Statement(language), Fields.StatementWeight, stem);
        }

        yield return (Fields.Words, Fields.WordWeight, word);
    }

    /// <summary>Most trigrams of a word that the index does not know: a part of a compound, an inflection that no stemmer foresees.</summary>
    private static BooleanQuery PartOfAWord(string word)
    {
        var grams = Grams.Of(word).Distinct(StringComparer.Ordinal).Take(60).ToList();
        var query = new BooleanQuery { MinimumNumberShouldMatch = Math.Max(2, (int)Math.Ceiling(NeededGrams * grams.Count)), Boost = Fields.GramWeight };
        foreach (var gram in grams)
            query.Add(new TermQuery(new Term(Fields.Grams, gram)), Occur.SHOULD);
        return query;
    }

    /// <summary>Filters as a query; null when there are none. Leaves out one dimension, for counting it as if it were not filtered.</summary>
    public static BooleanQuery? Filter(IReadOnlyDictionary<string, IReadOnlyList<string>>? filters, string? except = null)
    {
        BooleanQuery? all = null;
        foreach (var (dimension, values) in filters ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            if (dimension == except || values.Count == 0)
                continue;
            var any = new BooleanQuery();
            foreach (var value in values.Take(100))
                any.Add(new TermQuery(new Term(Fields.Facet(dimension), value)), Occur.SHOULD);
            (all ??= []).Add(any, Occur.MUST);
        }

        return all;
    }
}
