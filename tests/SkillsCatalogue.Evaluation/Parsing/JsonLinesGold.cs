using System.Text.Json;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>Gold in lines <c>{ "file", "statements": [{ "text", "code" }] }</c>.</summary>
internal static class JsonLinesGold
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <param name="folder">Where the documents lie; null: beside the gold.</param>
    public static GoldSet Read(string gold, string? folder)
    {
        if (!File.Exists(gold))
            return new([], $"gold: {gold} does not exist");
        var root = folder ?? Path.GetDirectoryName(Path.GetFullPath(gold))!;
        return new([.. File.ReadLines(gold).Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<Entry>(line, Options)!)
            .Select(entry => new GoldDocument("given", Path.Combine(root, entry.File), entry.Statements))]);
    }

    private sealed record Entry(string File, IReadOnlyList<GoldStatement> Statements);
}
