using System.IO.Compression;
using System.Text;

namespace SkillsCatalogue.Search.Linking;

/// <summary>What was learnt for linking: weights of the rankers, when nothing fits, hashed words of training sentences by address of the concept. It holds no words.</summary>
internal sealed record LinkModel(LinkRanker Sentences, LinkRanker Phrases, NoneCurve None, IReadOnlyDictionary<string, LinkLearnt> Learnt)
{
    /// <summary>Language of the texts that the rankers learnt from (ISO 639-1).</summary>
    public const string Language = "en";

    /// <summary>Layout of the file; a file of another layout is not read.</summary>
    private const int Layout = 1;

    private static readonly Lazy<LinkModel> Shipped = new(static () =>
    {
        using var stream = typeof(LinkModel).Assembly.GetManifestResourceStream("linker.model") ?? throw new InvalidDataException("The program was built without linker.model.");
        return Read(stream);
    });

    /// <summary>The model that comes with the program.</summary>
    public static LinkModel Default => Shipped.Value;

    /// <summary>Writes the file.</summary>
    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Layout);
        foreach (var ranker in new[] { Sentences, Phrases })
        {
            writer.Write(ranker.Weights.Length);
            foreach (var weight in ranker.Weights)
                writer.Write(weight);
        }

        writer.Write(None.Slope);
        writer.Write(None.Coverage);
        writer.Write(None.Bias);
        writer.Write(Learnt.Count);
        foreach (var (uri, learnt) in Learnt.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(uri);
            writer.Write(learnt.Sentences);
            writer.Write(learnt.Words.Count);
            foreach (var (word, count) in learnt.Words.OrderBy(pair => pair.Key))
            {
                writer.Write(word);
                writer.Write7BitEncodedInt(count);
            }
        }
    }

    /// <summary>Reads the file; throws for one of another layout.</summary>
    public static LinkModel Read(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(packed, Encoding.UTF8);
        if (reader.ReadInt32() != Layout)
            throw new InvalidDataException("The file of the linker has another layout than this program reads: train it again.");
        var (sentences, phrases) = (Ranker(reader), Ranker(reader));
        var none = new NoneCurve(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
        var learnt = new Dictionary<string, LinkLearnt>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var (uri, count) = (reader.ReadString(), reader.ReadInt32());
            var words = new Dictionary<int, int>();
            for (var word = reader.ReadInt32(); word > 0; word--)
                words[reader.ReadInt32()] = reader.Read7BitEncodedInt();
            learnt[uri] = new(count, words);
        }

        return new(sentences, phrases, none, learnt);
    }

    private static LinkRanker Ranker(BinaryReader reader)
    {
        var weights = new float[reader.ReadInt32()];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = reader.ReadSingle();
        return new(weights);
    }
}
