using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Search.Linking;

/// <summary>
/// The concepts of a vocabulary in memory, ready to be compared with a text: words and pieces of words of each label, labels with descriptions, what training sentences taught.
/// Never changes once it is built, and may be asked by many at once.
/// </summary>
internal sealed class LinkIndex
{
    /// <summary>Candidates that each way of comparing brings.</summary>
    private const int Depth = 120;

    /// <summary>What a whole word counts beside its pieces where nothing was learnt; chosen on Slovenian occupation titles.</summary>
    private const float WordShare = 0.2f;

    private readonly string? _language;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _wordNumbers = new(StringComparer.Ordinal);
    private readonly int[][][] _labels;
    private readonly string[][] _keys;
    private readonly float[] _rarity;
    private readonly PostingField _words;
    private readonly PostingField _grams;
    private readonly PostingField _likeness;
    private readonly PostingField _wordLikeness;
    private readonly PostingField _descriptions;
    private readonly WordAssociation _association;

    /// <param name="language">Of the labels, ISO 639-1: whose stems are compared.</param>
    public LinkIndex(IReadOnlyList<LinkConcept> concepts, string? language)
    {
        (Concepts, _language) = (concepts, language);
        for (var i = 0; i < concepts.Count; i++)
            _numbers[concepts[i].Uri] = i;
        _labels = new int[concepts.Count][][];
        _keys = [.. concepts.Select(concept => concept.Labels.Select(label => Folding.LettersAndDigits(label.Text)).ToArray())];
        var words = new List<(int, IReadOnlyList<string>)>();
        var grams = new List<(int, IReadOnlyList<string>)>();
        var descriptions = new List<(int, IReadOnlyList<string>)>();
        var texts = new List<(int[], int[])>();
        for (var i = 0; i < concepts.Count; i++)
        {
            var labels = concepts[i].Labels.Select(label => LinkText.Of(label.Text, language)).ToList();
            foreach (var label in labels)
            {
                words.Add((i, label.Words));
                grams.Add((i, label.Grams));
            }

            _labels[i] = [.. labels.Select(label => Numbers(label.Words))];
            IReadOnlyList<string> all = [.. labels.SelectMany(label => label.Words).Distinct(StringComparer.Ordinal), .. LinkText.Of(concepts[i].Description, language).Words];
            descriptions.Add((i, all));
            texts.Add(([.. _labels[i].SelectMany(label => label).Distinct()], [.. Numbers(all).Distinct()]));
        }

        _words = new(words, concepts.Count, cosine: false);
        _grams = new(grams, concepts.Count, cosine: false);
        _likeness = new(grams, concepts.Count, cosine: true);
        _wordLikeness = new(words, concepts.Count, cosine: true);
        _descriptions = new(descriptions, concepts.Count, cosine: false);
        _association = new(texts);
        _rarity = new float[_wordNumbers.Count];
        foreach (var word in texts.SelectMany(text => text.Item2))
            _rarity[word]++;
        _rarity = Array.ConvertAll(_rarity, count => (float)Math.Log(1 + (concepts.Count / (1.0 + count))));
    }

    public IReadOnlyList<LinkConcept> Concepts { get; }

    /// <summary>A ranker that learnt from English texts can be asked; for other languages <see cref="Likeness"/> orders.</summary>
    public bool IsLearntFor => _language == LinkModel.Language;

    /// <summary>What training sentences taught, laid over the concepts of this index.</summary>
    public LearntField Lay(IReadOnlyDictionary<string, LinkLearnt> learnt) => new(_numbers, learnt);

    /// <summary>Number of a concept; null where it is not here.</summary>
    public int? NumberOf(string uri) => _numbers.TryGetValue(uri, out var number) ? number : null;

    public LinkText Analyse(string text) => LinkText.Of(text, _language);

    /// <summary>Concepts by BM25 over words, one document for each label: what linking is measured against.</summary>
    public IReadOnlyList<int> Baseline(string text, int top) => Top(_words.Score(Analyse(text).Words), top);

    /// <summary>Concepts by the cosine of the TF-IDF of pieces of words.</summary>
    public IReadOnlyList<int> Alike(string text, int top) => Top(_likeness.Score(Analyse(text).Grams), top);

    /// <summary>How alike a text and each concept are without anything learnt: cosine over pieces of words, and some of that over words.</summary>
    public float[] Likeness(string text)
    {
        var analysed = Analyse(text);
        var scores = _likeness.Score(analysed.Grams);
        var words = _wordLikeness.Score(analysed.Words);
        for (var i = 0; i < scores.Length; i++)
            scores[i] += WordShare * words[i];
        return scores;
    }

    /// <summary>The union of what each way of comparing finds, with features.</summary>
    /// <param name="prior">Training sentences of each concept, by its number; null where nothing was learnt.</param>
    public LinkCandidates Candidates(string text, LearntField learnt, IReadOnlyDictionary<string, LinkLearnt> prior)
    {
        var analysed = Analyse(text);
        float[][] scores = [_words.Score(analysed.Words), _grams.Score(analysed.Grams), _descriptions.Score(analysed.Words), learnt.Score(analysed.Words), _likeness.Score(analysed.Grams)];
        var ranks = new Dictionary<int, int[]>();
        for (var way = 0; way < scores.Length; way++)
        {
            var top = Top(scores[way], Depth);
            for (var rank = 0; rank < top.Count; rank++)
            {
                if (!ranks.TryGetValue(top[rank], out var places))
                    ranks[top[rank]] = places = [-1, -1, -1, -1, -1];
                places[way] = rank;
            }
        }

        var reader = new CandidateReader(this, text, analysed, scores);
        int[] numbers = [.. ranks.Keys.Order()];
        return new(numbers, [.. numbers.Select(number => reader.Features(number, ranks[number], prior.GetValueOrDefault(Concepts[number].Uri)))]);
    }

    public int? WordNumber(string word) => _wordNumbers.TryGetValue(word, out var number) ? number : null;

    public float Rarity(int word) => _rarity[word];

    public int[][] LabelsOf(int concept) => _labels[concept];

    public string[] KeysOf(int concept) => _keys[concept];

    public float Association(int source, int target) => _association.Of(source, target);

    private static List<int> Top(float[] scores, int top)
    {
        var found = new List<(float Score, int Number)>();
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > 0)
                found.Add((scores[i], i));
        }

        // Few of thousands are wanted: what is surely below them is not sorted.
        if (found.Count > 8 * top)
        {
            var sample = new float[found.Count / 8];
            for (var i = 0; i < sample.Length; i++)
                sample[i] = found[i * 8].Score;
            Array.Sort(sample);
            var limit = sample[Math.Max(0, sample.Length - (top / 4) - 8)];
            var above = found.FindAll(one => one.Score >= limit);
            if (above.Count >= top)
                found = above;
        }

        found.Sort(static (left, right) => left.Score != right.Score ? right.Score.CompareTo(left.Score) : left.Number.CompareTo(right.Number));
        return [.. found.Take(top).Select(one => one.Number)];
    }

    private int[] Numbers(IReadOnlyList<string> words)
    {
        var numbers = new int[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            if (!_wordNumbers.TryGetValue(words[i], out numbers[i]))
                _wordNumbers[words[i]] = numbers[i] = _wordNumbers.Count;
        }

        return numbers;
    }
}
