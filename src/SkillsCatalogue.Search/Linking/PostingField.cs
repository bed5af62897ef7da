using System.Buffers;

namespace SkillsCatalogue.Search.Linking;

/// <summary>
/// One way to compare a text with short documents that belong to concepts: BM25, or the cosine of TF-IDF vectors. A concept counts with the best of its documents.
/// Weights are worked out once, so that a query only adds.
/// </summary>
internal sealed class PostingField
{
    private const float Saturation = 1.2f;

    private readonly Dictionary<string, (float Rarity, int[] Documents, float[] Impacts)> _postings = new(StringComparer.Ordinal);
    private readonly int[] _owners;
    private readonly int _concepts;
    private readonly bool _cosine;

    /// <param name="concepts">Number of concepts; owners are below it.</param>
    /// <param name="lengthShare">BM25's b: how much the length of a document counts, 0 to 1.</param>
    public PostingField(IReadOnlyList<(int Owner, IReadOnlyList<string> Terms)> documents, int concepts, bool cosine, float lengthShare = 0.75f)
    {
        _concepts = concepts;
        _cosine = cosine;
        _owners = [.. documents.Select(document => document.Owner)];
        var counts = new Dictionary<string, List<(int Document, int Count)>>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var (term, count) in documents[i].Terms.CountBy(term => term, StringComparer.Ordinal))
            {
                if (!counts.TryGetValue(term, out var list))
                    counts[term] = list = [];
                list.Add((i, count));
            }
        }

        var average = documents.Count == 0 ? 1 : (float)Math.Max(1, documents.Average(document => document.Terms.Count));
        var norms = new double[documents.Count];
        foreach (var list in counts.Values)
        {
            var rarity = Rarity(list.Count);
            foreach (var (document, count) in list)
                norms[document] += Math.Pow((1 + Math.Log(count)) * rarity, 2);
        }

        foreach (var (term, list) in counts)
        {
            var rarity = Rarity(list.Count);
            _postings[term] = (rarity, [.. list.Select(posting => posting.Document)], [.. list.Select(posting => cosine
                ? (float)((1 + Math.Log(posting.Count)) * rarity / Math.Sqrt(norms[posting.Document]))
                : rarity * posting.Count * (Saturation + 1) / (posting.Count + (Saturation * (1 - lengthShare + (lengthShare * documents[posting.Document].Terms.Count / average)))))]);
        }

        float Rarity(int with) => cosine
            ? (float)(Math.Log((1.0 + documents.Count) / (1 + with)) + 1)
            : (float)Math.Log(1 + ((documents.Count - with + 0.5) / (with + 0.5)));
    }

    /// <summary>Score of each concept, 0 where nothing is shared.</summary>
    public float[] Score(IEnumerable<string> query)
    {
        var best = new float[_concepts];
        var scores = ArrayPool<float>.Shared.Rent(_owners.Length);
        Array.Clear(scores, 0, _owners.Length);
        double norm = 0;
        foreach (var (term, count) in query.CountBy(term => term, StringComparer.Ordinal))
        {
            if (!_postings.TryGetValue(term, out var posting))
            {
                if (_cosine)
                    norm += Math.Pow(Math.Log(1.0 + _owners.Length) + 1, 2) * 0.25;
                continue;
            }

            var weight = _cosine ? (float)(1 + Math.Log(count)) * posting.Rarity : 1;
            norm += weight * weight;
            for (var i = 0; i < posting.Documents.Length; i++)
                scores[posting.Documents[i]] += posting.Impacts[i] * weight;
        }

        var scale = _cosine && norm > 0 ? (float)(1 / Math.Sqrt(norm)) : 1;
        for (var i = 0; i < _owners.Length; i++)
        {
            if (scores[i] * scale > best[_owners[i]])
                best[_owners[i]] = scores[i] * scale;
        }

        ArrayPool<float>.Shared.Return(scores);
        return best;
    }
}
