using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using SkillsCatalogue.Language.Analysis;
using Term = Lucene.Net.Index.Term;

namespace SkillsCatalogue.Search;

/// <summary>Words of the index within two typing errors of a word (Lucene.Net.Suggest is not to be had).</summary>
internal static class SpellingSuggester
{
    public static IReadOnlyList<string> Suggest(IndexReader reader, string text, int take)
    {
        if (MultiFields.GetTerms(reader, Fields.Words) is not { } terms)
            return [];
        var found = new List<(string Word, double Rank)>();
        foreach (var word in TextAnalysis.Terms(text, null).Select(term => term.Stem).Where(word => word.Length >= 4).Take(5))
        {
            var enumerator = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(Fields.Words, word), 2, 1, transpositions: true);
            while (enumerator.MoveNext())
            {
                var candidate = enumerator.Term.Utf8ToString();
                if (candidate != word)
                    found.Add((candidate, enumerator.Attributes.GetAttribute<IBoostAttribute>().Boost + (enumerator.DocFreq * 1e-6)));
            }
        }

        return [.. found.OrderByDescending(entry => entry.Rank).Select(entry => entry.Word).Distinct(StringComparer.Ordinal).Take(take)];
    }
}
