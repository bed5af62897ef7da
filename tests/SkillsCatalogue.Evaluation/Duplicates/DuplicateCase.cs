using System.Text.Json;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Duplicates;

/// <summary>Two authored texts with the verdict of a person.</summary>
internal sealed record DuplicateCase(string Id, string LanguageA, string TextA, string LanguageB, string TextB, bool Duplicate, string Difference, bool Hard)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<DuplicateCase> All() =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation", "gold", "duplicates.jsonl")).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<DuplicateCase>(line, Options)!)];
}
