using Lucene.Net.Index;
using Lucene.Net.Search;
using Term = Lucene.Net.Index.Term;

namespace SkillsCatalogue.Search.Matching;

/// <summary>The query that fetches what is worth comparing: the telling words of an outcome in quotes and labels, any of them, weighed by BM25.</summary>
internal static class CandidateQuery
{
    /// <summary>Of a longer outcome the rarest words are asked for: the rest would cost time and add nothing to the first hundred.</summary>
    private const int MostWords = 40;

    /// <summary>Words that the index does not hold are asked for by what resembles them.</summary>
    private const int MostUnknown = 12;

    private static readonly float[] FieldWeights = [1f, 0.8f, 0.6f];

    /// <param name="readings">The outcome in the languages asked for, each with the table of that language.</param>
    /// <param name="sets">Units that are fetched whatever their words.</param>
    public static BooleanQuery Build(IndexReader reader, IReadOnlyList<(WordTable Table, MatchText Text)> readings, IReadOnlyList<string> sets)
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var (table, text) in readings)
        {
            var distinct = text.Words.Distinct().ToList();
            // A word of another language's table is never known there: only what resembles it is asked for.
            foreach (var word in distinct.Where(word => word.IsKnown && word.Weight > 0.1f).OrderByDescending(word => word.Weight).Take(MostWords))
                Add(any, reader, table, word.Stem, 1);
            foreach (var word in distinct.Where(word => !word.IsKnown).OrderByDescending(word => word.Stem.Length).Take(MostUnknown))
            {
                foreach (var (near, similarity) in table.Near(word))
                    Add(any, reader, table, near.Stem, similarity * 0.7f);
            }
        }

        foreach (var set in sets.Distinct(StringComparer.Ordinal))
            any.Add(new ConstantScoreQuery(new TermQuery(new Term(Fields.Unit, SkillDocument.UnitKey(set)))) { Boost = 2 }, Occur.SHOULD);

        return new BooleanQuery
        {
            { any, Occur.MUST },
            { new TermQuery(new Term(Fields.Facet(Facets.Status), Facets.Deprecated)), Occur.MUST_NOT },
        };
    }

    private static void Add(BooleanQuery query, IndexReader reader, WordTable table, string stem, float weight)
    {
        for (var i = 0; i < table.TextFields.Count; i++)
        {
            var term = new Term(table.TextFields[i], stem);
            if (query.Clauses.Count < BooleanQuery.MaxClauseCount - 100 && reader.DocFreq(term) > 0)
                query.Add(new TermQuery(term) { Boost = FieldWeights[i] * weight }, Occur.SHOULD);
        }
    }
}
