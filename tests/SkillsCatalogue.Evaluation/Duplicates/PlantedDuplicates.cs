using SkillsCatalogue.Search.Duplicates;

namespace SkillsCatalogue.Evaluation.Duplicates;

/// <summary>
/// A catalogue with duplicates and near misses planted into it (seeded): a share of the texts gets a twin with other order, a typing error, a word of no weight left out
/// or other capitals; another share gets a near miss, with a number, a denial, or one telling word taken from another text.
/// </summary>
internal sealed record PlantedDuplicates(IReadOnlyList<DuplicateText> Texts, IReadOnlySet<(string, string)> Twins)
{
    private const double Share = 0.15;

    private static readonly Dictionary<string, string> Denials = new(StringComparer.Ordinal) { ["en"] = "without", ["hr"] = "bez", ["et"] = "ilma", ["da"] = "uden" };

    public static PlantedDuplicates In(IReadOnlyList<DuplicateText> sources, int seed)
    {
        var random = new Random(seed);
        var texts = new List<DuplicateText>(sources);
        var twins = new HashSet<(string, string)>();
        foreach (var source in sources)
        {
            var words = source.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 4 || !Denials.TryGetValue(source.Language, out var denial))
                continue;
            var draw = random.NextDouble();
            if (draw < Share)
            {
                texts.Add(source with { Id = source.Id + "+", Text = Twin(words, random) });
                twins.Add((source.Id, source.Id + "+"));
            }
            else if (draw < 2 * Share)
            {
                texts.Add(source with { Id = source.Id + "-", Text = Miss(words, denial, sources, source.Language, random) });
            }
        }

        return new(texts, twins);
    }

    private static string Twin(string[] words, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                var at = random.Next(1, words.Length);
                return string.Join(' ', words[at..].Concat(words[..at]));
            case 1:
                var word = Longest(words);
                var letter = random.Next(1, words[word].Length - 1);
                return string.Join(' ', words.Select((text, i) => i == word ? text.Remove(letter, 1) : text));
            case 2:
                return string.Join(' ', words).ToUpperInvariant();
            default:
                var shortest = Enumerable.Range(0, words.Length).MinBy(i => words[i].Length);
                return words[shortest].Length <= 3 && !words[shortest].Any(char.IsDigit) && !Denials.ContainsValue(words[shortest])
                    ? string.Join(' ', words.Where((_, i) => i != shortest)) + "." : string.Join(' ', words) + ";";
        }
    }

    private static string Miss(string[] words, string denial, IReadOnlyList<DuplicateText> sources, string language, Random random)
    {
        var changed = (string[])words.Clone();
        switch (random.Next(3))
        {
            case 0:
                return string.Join(' ', words.Append(random.Next(2, 99).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            case 1:
                return string.Join(' ', words[..^1].Append(denial).Append(words[^1]));
            default:
                var place = Longest(words);
                string[] others;
                do
                    others = sources[random.Next(sources.Count)] is var other && other.Language == language ? other.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
                while (others.Length == 0 || others[Longest(others)][..1].Equals(words[place][..1], StringComparison.OrdinalIgnoreCase));
                changed[place] = others[Longest(others)];
                return string.Join(' ', changed);
        }
    }

    private static int Longest(string[] words) => Enumerable.Range(0, words.Length).MaxBy(i => words[i].Length);
}
