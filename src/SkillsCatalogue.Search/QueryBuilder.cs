using Lucene.Net.Index;
using Lucene.Net.Search;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Analysis;
using Term = Lucene.Net.Index.Term;
using SkillsCatalogue.Search.Analysis;

namespace SkillsCatalogue.Search;

/// <summary>
/// Words → query. Each word may match by its stem in any language, as typed, as a prefix (last word) or with a typing error;
/// the best of these counts. Enough words have to match; trigrams only order what matched.
/// </summary>
internal static class QueryBuilder
{
    private const int MostWords = 40;

    /// <summary>Share of the words that have to match in a query of three words and more. Known-item search over the corpus: .70 MRR at .7, .88 at .5, .90 at .35.</summary>
    private const double NeededWords = 0.35;

    private const float TieBreaker = 0.1f;

    /// <param name="anyWord">One matching word is enough: for a query that finds nothing otherwise.</param>
    public static Query? Build(string? text, string? language, bool anyWord = false)
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
            perWord.Add(OneWord(words[i].Stem, languages, isLast: i == words.Count - 1), Occur.SHOULD);

        var query = new BooleanQuery
        {
            { perWord, Occur.MUST },
            { new TermQuery(new Term(Fields.Exact, Folding.WithoutAccents(text))) { Boost = Fields.ExactWeight }, Occur.SHOULD },
        };
        foreach (var gram in Grams.Of(text).Distinct(StringComparer.Ordinal).Take(200))
            query.Add(new TermQuery(new Term(Fields.Grams, gram)) { Boost = Fields.GramWeight }, Occur.SHOULD);
        return query;
    }

    /// <summary>One or two words all have to match; of more, at least two.</summary>
    private static int Needed(int words) => words <= 2 ? words : Math.Max(2, (int)Math.Ceiling(NeededWords * words));

    private static DisjunctionMaxQuery OneWord(string word, IReadOnlyList<string> languages, bool isLast)
    {
        var best = new DisjunctionMaxQuery(TieBreaker);
        foreach (var language in languages)
        {
            var terms = TextAnalysis.Terms(word, language == Fields.OtherLanguage ? null : language);
            if (terms.Count == 0)
                continue;
            var stem = terms[0].Stem;
            best.Add(new TermQuery(new Term(Fields.Label(language), stem)) { Boost = Fields.LabelWeight });
            best.Add(new TermQuery(new Term(Fields.AltLabel(language), stem)) { Boost = Fields.AltLabelWeight });
            best.Add(new TermQuery(new Term(Fields.Statement(language), stem)) { Boost = Fields.StatementWeight });
        }

        best.Add(new TermQuery(new Term(Fields.Words, word)) { Boost = Fields.WordWeight });
        if (isLast && word.Length >= 3)
            best.Add(new PrefixQuery(new Term(Fields.Words, word)) { Boost = Fields.PrefixWeight });
        if (word.Length >= 4)
            best.Add(new FuzzyQuery(new Term(Fields.Words, word), word.Length >= 8 ? 2 : 1, prefixLength: 1) { Boost = Fields.TypoWeight });
        return best;
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
