using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace SkillsCatalogue.Search;

/// <summary>Counts facet values of all hits by ordinals (Lucene.Net.Facet is not to be had). One pass over the hits for all dimensions that it is asked for.</summary>
internal sealed class FacetCounter(IReadOnlyList<string> dimensions) : ICollector
{
    private readonly Dictionary<string, Dictionary<string, int>> counts = dimensions.ToDictionary(d => d, _ => new Dictionary<string, int>(StringComparer.Ordinal));
    private readonly List<(string Dimension, SortedSetDocValues Values, int[] Counts)> segment = [];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        Flush();
        foreach (var dimension in dimensions)
        {
            if (context.AtomicReader.GetSortedSetDocValues(Fields.Facet(dimension)) is { } values)
                segment.Add((dimension, values, new int[values.ValueCount]));
        }
    }

    public void Collect(int doc)
    {
        foreach (var (_, values, ordinals) in segment)
        {
            values.SetDocument(doc);
            for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd())
                ordinals[ordinal]++;
        }
    }

    /// <summary>Dimension → value → number of hits.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, int>> Finish()
    {
        Flush();
        return counts;
    }

    private void Flush()
    {
        var bytes = new BytesRef();
        foreach (var (dimension, values, ordinals) in segment)
        {
            for (var ordinal = 0; ordinal < ordinals.Length; ordinal++)
            {
                if (ordinals[ordinal] == 0)
                    continue;
                values.LookupOrd(ordinal, bytes);
                var value = bytes.Utf8ToString();
                counts[dimension][value] = counts[dimension].GetValueOrDefault(value) + ordinals[ordinal];
            }
        }

        segment.Clear();
    }
}
