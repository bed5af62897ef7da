using System.Text.Json;
using System.Text.Json.Nodes;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>The statements and the register of the corpus, for the programmes that refer to them.</summary>
/// <param name="corpus">The corpus folder.</param>
public sealed class CorpusGold(string corpus)
{
    private readonly Dictionary<string, JsonNode?> standards = new(StringComparer.Ordinal);
    private readonly Lazy<List<string>> sets = new(() => [.. Sets(Path.Combine(corpus, "register.json"))]);

    /// <summary>The reference with unit, code and text as the gold of the standard has them; null when it is not exactly one statement that can be taught.</summary>
    /// <param name="fault">Says why not, and what is near.</param>
    public GoldReference? Resolve(GoldReference reference, out string? fault)
    {
        var gold = GoldOf(reference.Standard);
        fault = gold is null ? $"'{reference.Standard}': the corpus has no such standard, or it has not been made"
            : (string?)gold["register"]?["kind"] != "occupationalStandard" ? $"'{reference.Standard}' is no occupational standard"
            : reference is { Code: null, Text: null } ? $"'{reference.Standard}' {reference.Unit}: want a code or a text"
            : null;
        if (fault is not null)
            return null;

        var found = gold!["statements"]!.AsArray().Where(statement => Fits(statement!, reference)).ToList();
        var place = $"'{reference.Standard}' {reference.Unit} {reference.Code} {(reference.Text is null ? "" : $"'{reference.Text}'")}".TrimEnd();
        fault = found.Count != 1 ? $"{place}: {found.Count} statements fit, want exactly one" : (string?)found[0]!["kind"] == "task" ? $"{place} is a task, not what an outcome teaches" : null;
        return fault is null ? new GoldReference(reference.Standard, (string?)found[0]!["unit"], (string?)found[0]!["code"], (string?)found[0]!["text"]) : null;
    }

    /// <summary>The number as the register has it; a number that is unique only within its standard is found without the standard's own.</summary>
    /// <returns>Null when it is not exactly one set of competences of the register.</returns>
    public string? ResolveSet(string number, out string? fault)
    {
        var found = sets.Value.Where(set => set == number).ToList();
        if (found.Count == 0)
            found = [.. sets.Value.Where(set => set.EndsWith("/" + number, StringComparison.Ordinal))];
        fault = found.Count == 1 ? null : $"'{number}': {found.Count} sets of competences in register.json fit, want exactly one";
        return found.Count == 1 ? found[0] : null;
    }

    private static bool Fits(JsonNode statement, GoldReference reference) =>
        (reference.Unit is null || (string?)statement["unit"] == reference.Unit)
        && (reference.Code is null || (string?)statement["code"] == reference.Code)
        && (reference.Text is null || (string?)statement["text"] == reference.Text);

    private JsonNode? GoldOf(string standard)
    {
        if (!standards.TryGetValue(standard, out var gold))
        {
            var file = Path.Combine(corpus, standard, "statements.gold.json");
            standards[standard] = gold = File.Exists(file) ? JsonNode.Parse(File.ReadAllText(file)) ?? throw new JsonException($"{file} holds null") : null;
        }

        return gold;
    }

    private static IEnumerable<string> Sets(string register) =>
        from entry in File.Exists(register) ? JsonNode.Parse(File.ReadAllText(register))!["entries"]!.AsArray() : []
        where (string?)entry!["kind"] == "competenceSet"
        select (string)entry!["number"]!;
}
