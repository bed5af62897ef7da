using System.Text.Json;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>Gold of the corpus (<c>corpus/*/statements.gold.json</c>). Key tasks are not scored.</summary>
internal static class CorpusGold
{
    public static GoldSet Read()
    {
        var files = Directory.Exists(Repository.Corpus) ? Directory.GetFiles(Repository.Corpus, "statements.gold.json", SearchOption.AllDirectories) : [];
        return files.Length == 0
            ? new([], "corpus: no statements.gold.json found")
            : new([.. files.Order(StringComparer.Ordinal).Select(Of)]);
    }

    private static GoldDocument Of(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var root = json.RootElement;
        var statements = root.GetProperty("statements").EnumerateArray()
            .Where(statement => statement.GetProperty("kind").GetString() != "task")
            .Select(statement => new GoldStatement(statement.GetProperty("text").GetString()!, statement.GetProperty("code").GetString(), Enum.Parse<StatementKind>(statement.GetProperty("kind").GetString()!, ignoreCase: true)))
            .ToList();
        var folder = Path.GetDirectoryName(file)!;
        return new("corpus " + root.GetProperty("language").GetString(), Path.Combine(folder, root.GetProperty("file").GetString()!), statements);
    }
}
