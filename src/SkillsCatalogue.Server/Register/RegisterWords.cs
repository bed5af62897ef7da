using System.Text.Json;
using SkillsCatalogue.Core;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Server.Register;

/// <summary>
/// What columns, kinds and statuses are called in the files of registers (<c>register-words.json</c>). Words are compared by their letters and digits alone,
/// without accents: "Valid from", "validFrom" and "VALID_FROM" are one, and so are "važi do" and "vazi_do".
/// </summary>
internal static class RegisterWords
{
    private static readonly Lists Words = Load();
    private static readonly Dictionary<string, string> Columns = ByWord(Words.Columns);
    private static readonly Dictionary<string, string> Kinds = ByWord(Words.Kinds);
    private static readonly Dictionary<string, string> Statuses = ByWord(Words.Statuses);

    /// <summary>Name of a column (<c>validFrom</c>); null when no column of a register is called so.</summary>
    public static string? Column(string text) => Columns.GetValueOrDefault(Fold(text));

    /// <summary>The text is the column's own name and not another word for it.</summary>
    public static bool IsOwnName(string text, string column) => Fold(text) == Fold(column);

    /// <summary>Name of a kind; null when the word is no kind.</summary>
    public static string? Kind(string text) => Kinds.GetValueOrDefault(Fold(text));

    /// <summary>Name of a status; null when the word is no status.</summary>
    public static string? Status(string text) => Statuses.GetValueOrDefault(Fold(text));

    private static string Fold(string text) => Folding.LettersAndDigits(Folding.WithoutAccents(text));

    private static Dictionary<string, string> ByWord(Dictionary<string, string[]> lists)
    {
        var byWord = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, words) in lists)
        {
            byWord[Fold(name)] = name;
            foreach (var word in words)
                byWord.TryAdd(Fold(word), name);
        }

        return byWord;
    }

    private static Lists Load()
    {
        using var stream = typeof(RegisterWords).Assembly.GetManifestResourceStream("register-words.json")!;
        return JsonSerializer.Deserialize<Lists>(stream, CatalogueJson.Options)!;
    }

    private sealed record Lists(Dictionary<string, string[]> Columns, Dictionary<string, string[]> Kinds, Dictionary<string, string[]> Statuses);
}
