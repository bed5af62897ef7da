namespace SkillsCatalogue.TestSupport.Fuzzing;

/// <summary>Damaged documents made of sound ones. The same seed, number and documents make the same bytes.</summary>
public sealed class FuzzSource
{
    private const int MostBytes = 8 << 20;

    private readonly int seed;
    private readonly List<(string Name, byte[] Bytes)> originals;

    /// <param name="files">Sound documents: PDF, HTML, Word.</param>
    public FuzzSource(int seed, IEnumerable<string> files)
    {
        this.seed = seed;
        originals = [.. files.Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(Path.GetDirectoryName(file)) + "/" + Path.GetFileName(file), File.ReadAllBytes(file)))];
    }

    /// <summary>Our own standards and programmes.</summary>
    public static IReadOnlyList<string> Corpus { get; } =
    [
        .. Repository.CorpusFolders.Select(Repository.SourceOf),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "programmes"), "source.*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".pdf" or ".html" or ".docx"),
    ];

    /// <summary>The damaged document of a number, from 0.</summary>
    public FuzzInput Make(int number)
    {
        // A generator for each number: any one can be made again without those before it.
        var random = new Random(unchecked((seed * 1_000_003) + number));
        // Kinds in turn, so that the many PDFs of the corpus leave room for the others.
        var kind = (number % 4) switch { 0 or 1 => ".pdf", 2 => ".html", _ => ".docx" };
        var ofKind = originals.FindAll(original => Path.GetExtension(original.Name) == kind);
        var (name, whole) = Pick(random, ofKind.Count > 0 ? ofKind : originals);
        if (random.Next(12) == 0)
        {
            var (other, tail) = Pick(random, originals);
            byte[] spliced = [.. whole[..random.Next(whole.Length)], .. tail[random.Next(tail.Length)..]];
            return Made(number, name, $"{name} spliced with {other}", spliced);
        }

        var bytes = whole;
        var done = new List<string>();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var mutations = Path.GetExtension(name) switch { ".pdf" => PdfMutations.All, ".html" => HtmlMutations.All, _ => WordMutations.All };
            // A quarter is damage that knows nothing of the format.
            var mutation = Pick(random, random.Next(4) == 0 ? ByteMutations.All : mutations);
            bytes = mutation.Apply(bytes, random);
            done.Add(mutation.Name);
            if (bytes.Length > MostBytes)
                break;
        }

        return Made(number, name, $"{name}: {string.Join(", ", done)}", bytes);
    }

    private static FuzzInput Made(int number, string name, string how, byte[] bytes) => new(number, "standard" + Path.GetExtension(name), how, bytes);

    private static T Pick<T>(Random random, IReadOnlyList<T> among) => among[random.Next(among.Count)];
}
