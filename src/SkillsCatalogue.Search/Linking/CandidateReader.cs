using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Search.Linking;

/// <summary>Looks at one candidate after another with the words of one text in mind.</summary>
internal sealed class CandidateReader
{
    private readonly LinkIndex _index;
    private readonly float[][] _scores;
    private readonly float[] _highest;
    private readonly int[] _sequence;
    private readonly HashSet<int> _words;
    private readonly int[] _rareWords;
    private readonly float _total;
    private readonly string _key;
    private readonly Dictionary<int, float> _near = [];

    public CandidateReader(LinkIndex index, string text, LinkText analysed, float[][] scores)
    {
        (_index, _scores) = (index, scores);
        _highest = [.. scores.Select(way => Math.Max(1e-6f, way.Max()))];
        _sequence = [.. analysed.Words.Select(word => index.WordNumber(word) ?? -1)];
        _words = [.. _sequence.Where(word => word >= 0)];
        _rareWords = [.. _words.Where(word => index.Rarity(word) > 2)];
        _total = _words.Sum(index.Rarity) + (_sequence.Count(word => word < 0) * 6f);
        _key = Folding.LettersAndDigits(text);
    }

    public float[] Features(int number, int[] ranks, LinkLearnt? prior)
    {
        var concept = _index.Concepts[number];
        var labels = _index.LabelsOf(number);
        var (coverage, soft, matched, phrase) = (0f, 0f, 0f, 0f);
        var (preferred, softPreferred) = (0f, 0f);
        for (var i = 0; i < labels.Length; i++)
        {
            var (sum, hit, near) = (0f, 0f, 0f);
            foreach (var word in labels[i])
            {
                var rarity = _index.Rarity(word);
                sum += rarity;
                if (_words.Contains(word))
                    hit += rarity;
                else
                    near += rarity * Near(word);
            }

            if (sum <= 0)
                continue;
            coverage = Math.Max(coverage, hit / sum);
            soft = Math.Max(soft, (hit + near) / sum);
            matched = Math.Max(matched, hit);
            if (hit >= sum - 1e-4f && Stands(labels[i]))
                phrase = Math.Max(phrase, sum);
            if (i == 0)
                (preferred, softPreferred) = (hit / sum, (hit + near) / sum);
        }

        return
        [
            _scores[0][number] / _highest[0], _scores[1][number] / _highest[1], _scores[2][number] / _highest[2], _scores[3][number] / _highest[3],
            _scores[0][number] / 20, _scores[4][number],
            coverage, preferred, soft, matched / 10, phrase / 10, Math.Min(1, matched / Math.Max(1, _total)),
            prior is null ? 0 : MathF.Log(1 + prior.Sentences) / 5, prior is null ? 0 : 1,
            MathF.Log(1 + labels[0].Length), concept.IsKnowledge ? 1 : 0, softPreferred,
            LinkFeatures.OfRank(ranks[0]), LinkFeatures.OfRank(ranks[1]), LinkFeatures.OfRank(ranks[2]), LinkFeatures.OfRank(ranks[3]),
            _scores[2][number] / 30, _scores[3][number] / 30, _index.KeysOf(number).Contains(_key, StringComparer.Ordinal) ? 1 : 0,
        ];
    }

    /// <summary>How near the text comes to a word that it does not have.</summary>
    private float Near(int word)
    {
        if (_near.TryGetValue(word, out var known))
            return known;
        var best = 0f;
        foreach (var own in _rareWords)
            best = Math.Max(best, _index.Association(own, word));
        return _near[word] = best;
    }

    private bool Stands(int[] label) => label.Length > 0 && _sequence.AsSpan().IndexOf(label) >= 0;
}
