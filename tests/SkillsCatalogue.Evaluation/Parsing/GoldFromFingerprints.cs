using System.Text.Json;
using System.Text.Json.Serialization;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>
/// Gold that a person marked in documents of the shared data, statement by statement, from the printed pages: <c>gold/fingerprints.jsonl</c> holds
/// codes, kinds and fingerprints of the words, never the words. Where only some pages were marked, only what was found on them counts.
/// A document without statements says that it has no outcomes: whatever is found in it is wrong.
/// </summary>
internal static class GoldFromFingerprints
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static GoldSet Read()
    {
        var file = Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation", "gold", "fingerprints.jsonl");
        if (Repository.SharedData is not { } data)
            return new([], "gold/fingerprints.jsonl: the shared folder is absent");
        var units = GoldUnits.Read();
        return new([.. File.ReadLines(file).Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<Entry>(line, Options)!)
            .Select(entry => new GoldDocument(entry.Family, Path.Combine(data, "standards", entry.File), [.. entry.Statements.Select(statement => new GoldStatement(statement.Print, statement.Code, statement.Kind))])
            {
                HoldsPrints = true,
                Units = units.GetValueOrDefault(Path.GetFileName(entry.File)),
                Pages = [.. entry.Pages.Select(pages => (pages[0], pages[1]))],
            })]);
    }

    private sealed record Entry(string Family, string File, IReadOnlyList<int[]> Pages, IReadOnlyList<Marked> Statements);

    private sealed record Marked(string Print, string? Code, StatementKind? Kind);
}
