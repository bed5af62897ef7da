using System.Text.Json;

namespace SkillsCatalogue.Search.Duplicates;

/// <summary>Words of one language that decide about duplicates; data of this assembly (<c>duplicates.json</c>).</summary>
internal sealed record DuplicateWords(IReadOnlySet<string> Negation, IReadOnlySet<string> Level, IReadOnlySet<string> Empty)
{
    private static readonly DuplicateWords Nothing = new(new HashSet<string>(), new HashSet<string>(), new HashSet<string>());

    private static readonly Dictionary<string, DuplicateWords> Known = Load();

    /// <summary>Those of a language; empty where none are known.</summary>
    public static DuplicateWords Of(string language) => Known.GetValueOrDefault(language, Nothing);

    private static Dictionary<string, DuplicateWords> Load()
    {
        using var stream = typeof(DuplicateWords).Assembly.GetManifestResourceStream("duplicates.json") ?? throw new InvalidDataException("The data file duplicates.json is missing.");
        var lists = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, HashSet<string>>>>(stream)!;
        return lists.ToDictionary(pair => pair.Key, pair => new DuplicateWords(pair.Value["negation"], pair.Value["level"], pair.Value["empty"]), StringComparer.Ordinal);
    }
}
