using System.IO.Compression;
using System.Text;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Tagging.Learning;

/// <summary>
/// What was learnt of each scheme: the rarity of hashed features, a weight for each feature, and how the model's answer and that of the rules are put together.
/// It holds no words.
/// </summary>
internal sealed class TagModel
{
    /// <summary>Layout of the file; a file of another layout is not read.</summary>
    private const int Layout = 1;

    private const float RarityStep = 1 / 16f;

    private static readonly Lazy<TagModel?> Shipped = new(static () =>
    {
        using var stream = EmbeddedData.Open("tagger.model");
        return stream is null ? null : Read(stream);
    });

    private readonly float[] _rarity;
    private readonly Dictionary<string, (Half[] Weights, double Bias)> _schemes;

    private TagModel(float[] rarity, Dictionary<string, (Half[] Weights, double Bias)> schemes, IReadOnlyDictionary<string, TagDecision> decisions)
    {
        _rarity = rarity;
        _schemes = schemes;
        Decisions = decisions;
    }

    /// <summary>The model that comes with the program; null when there is none.</summary>
    public static TagModel? Default => Shipped.Value;

    /// <summary>How model and rules decide together, by scheme.</summary>
    public IReadOnlyDictionary<string, TagDecision> Decisions { get; }

    /// <summary>Learns from examples; the same examples and seed give the same model.</summary>
    public static TagModel Train(IReadOnlyList<TagExample> examples, IEnumerable<string> schemes, int seed)
    {
        var seen = new int[TextFeatures.BucketCount];
        foreach (var example in examples)
        {
            foreach (var (bucket, _) in example.Features.Words)
                seen[bucket]++;
            foreach (var (bucket, _) in example.Features.Letters)
                seen[bucket]++;
        }

        // What stands in one text alone teaches nothing about another.
        var rarity = Array.ConvertAll(seen, count => count < 3 ? 0f : Quantised((float)Math.Log((1.0 + examples.Count) / (1 + count)) + 1));
        List<SparseVector> vectors = [.. examples.Select(example => example.Features.Weigh(rarity))];
        List<double> costs = [.. examples.Select(example => example.Cost)];
        var learnt = new Dictionary<string, (Half[], double)>(StringComparer.Ordinal);
        foreach (var scheme in schemes)
        {
            var weights = LogisticTrainer.Train(vectors, [.. examples.Select(example => example.Tags.Contains(scheme))], costs, TextFeatures.BucketCount, seed);
            learnt[scheme] = (Array.ConvertAll(weights[..^1], weight => (Half)weight), weights[^1]);
        }

        return new(rarity, learnt, new Dictionary<string, TagDecision>(StringComparer.Ordinal));
    }

    /// <summary>The same model with decisions.</summary>
    public TagModel With(IReadOnlyDictionary<string, TagDecision> decisions) => new(_rarity, _schemes, decisions);

    /// <summary>Features weighed for this model.</summary>
    public SparseVector Weigh(TextFeatures features) => features.Weigh(_rarity);

    /// <summary>Log-odds of a scheme; null when nothing was learnt of it.</summary>
    public double? LogOdds(string scheme, SparseVector text) =>
        _schemes.TryGetValue(scheme, out var learnt) ? text.Dot(learnt.Weights) + learnt.Bias : null;

    /// <summary>How much single words speak for a scheme, without regard to length.</summary>
    public double Weight(string scheme, TextFeatures word)
    {
        if (!_schemes.TryGetValue(scheme, out var learnt))
            return 0;
        double sum = 0;
        foreach (var (bucket, _) in word.Words.Concat(word.Letters))
            sum += (double)learnt.Weights[bucket] * _rarity[bucket];
        return sum;
    }

    /// <summary>Writes the file.</summary>
    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Layout);
        writer.Write(_rarity.Length);
        foreach (var rarity in _rarity)
            writer.Write((byte)Math.Round(rarity / RarityStep));
        writer.Write(_schemes.Count);
        foreach (var (scheme, (weights, bias)) in _schemes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(scheme);
            writer.Write(bias);
            var decision = Decisions.GetValueOrDefault(scheme) ?? TagDecision.ModelAlone;
            writer.Write(decision.OfModel);
            writer.Write(decision.OfRules);
            writer.Write(decision.Bias);
            foreach (var weight in weights)
                writer.Write(weight);
        }
    }

    /// <summary>Reads the file; throws for one of another layout.</summary>
    public static TagModel Read(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(packed, Encoding.UTF8);
        if (reader.ReadInt32() != Layout || reader.ReadInt32() != TextFeatures.BucketCount)
            throw new InvalidDataException("The file of the tagger has another layout than this program reads: train it again.");
        var rarity = Array.ConvertAll(reader.ReadBytes(TextFeatures.BucketCount), value => value * RarityStep);
        var schemes = new Dictionary<string, (Half[], double)>(StringComparer.Ordinal);
        var decisions = new Dictionary<string, TagDecision>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var scheme = reader.ReadString();
            var bias = reader.ReadDouble();
            decisions[scheme] = new(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
            var weights = new Half[TextFeatures.BucketCount];
            for (var i = 0; i < weights.Length; i++)
                weights[i] = reader.ReadHalf();
            schemes[scheme] = (weights, bias);
        }

        return new(rarity, schemes, decisions);
    }

    private static float Quantised(float rarity) => (float)Math.Round(rarity / RarityStep) * RarityStep;
}
