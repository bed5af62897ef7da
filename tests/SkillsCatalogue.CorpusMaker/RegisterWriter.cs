using System.Text.Json.Nodes;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Writes register.json of the corpus: the entries of the register SAMPLE, in the form that <c>import register</c> reads.</summary>
public static class RegisterWriter
{
    /// <summary>Collects the entries of every standard.json below the corpus folder.</summary>
    public static string Write(string corpus)
    {
        var entries = new JsonArray();
        foreach (var file in Directory.GetFiles(corpus, "standard.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var standard = JsonNode.Parse(File.ReadAllText(file), documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip })!;
            if (standard["register"] is not JsonObject register)
                continue;
            var number = (string?)register["number"];
            entries.Add(Entry(register, (string?)standard["title"], (string?)standard["level"], parent: null, register));
            foreach (var child in register["children"]?.AsArray() ?? [])
                entries.Add(Entry(child!.AsObject(), (string?)child["title"], (string?)child["level"], number, register));
        }

        return new JsonObject { ["register"] = "SAMPLE", ["entries"] = entries }.ToJsonString(SourceJson.Options) + "\n";
    }

    private static JsonObject Entry(JsonObject entry, string? title, string? level, string? parent, JsonObject standard) => new()
    {
        ["kind"] = (string?)entry["kind"],
        ["number"] = NumberOf((string?)entry["number"], parent),
        ["title"] = title,
        ["level"] = level,
        ["status"] = (string?)standard["status"],
        ["validFrom"] = (string?)standard["validFrom"],
        ["validTo"] = (string?)standard["validTo"],
        ["parent"] = parent,
    };

    /// <summary>A number that is unique only within its standard ("B.3.1") carries the standard's: no real register may share it.</summary>
    private static string? NumberOf(string? number, string? parent) =>
        parent is null || number is null || number.StartsWith("SAMPLE-", StringComparison.Ordinal) ? number : $"{parent}/{number}";
}
