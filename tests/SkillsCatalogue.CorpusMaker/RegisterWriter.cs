using System.Globalization;
using System.Text.Json.Nodes;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Writes register.json of the corpus: the entries of the register SAMPLE, in the form that <c>import register</c> reads.</summary>
public static class RegisterWriter
{
    /// <summary>Collects the entries of every standard.json below the corpus folder.</summary>
    /// <exception cref="SourceFaultException">A set of learning outcomes leads to a set of competences that the register does not have.</exception>
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

        var numbers = entries.Where(entry => (string?)entry!["kind"] == "competenceSet").Select(entry => (string?)entry!["number"]).ToHashSet(StringComparer.Ordinal);
        var faults = from entry in entries
                     from set in entry["competenceSets"]?.AsArray() ?? []
                     where !numbers.Contains((string?)set)
                     select $"register: {(string?)entry["number"]} leads to {(string?)set}, which is no set of competences of any standard of the corpus";
        if (faults.ToList() is { Count: > 0 } list)
            throw new SourceFaultException(list);
        return new JsonObject { ["register"] = "SAMPLE", ["entries"] = entries }.ToJsonString(SourceJson.Options) + "\n";
    }

    private static JsonObject Entry(JsonObject entry, string? title, string? level, string? parent, JsonObject standard)
    {
        var written = new JsonObject
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
        if (entry["credits"] is { } credits)
            written["credits"] = VolumeOf(credits);
        if (entry["competenceSets"] is JsonArray sets)
            written["competenceSets"] = sets.DeepClone();
        return written;
    }

    /// <summary>"4 CSVET", the form in which a register file writes a volume.</summary>
    private static string VolumeOf(JsonNode credits) =>
        credits is JsonObject ? string.Create(CultureInfo.InvariantCulture, $"{(decimal)credits["value"]!} {(string?)credits["unit"]}").TrimEnd() : credits.ToString();

    /// <summary>A number that is unique only within its standard ("B.3.1") carries the standard's: no real register may share it.</summary>
    private static string? NumberOf(string? number, string? parent) =>
        parent is null || number is null || number.StartsWith("SAMPLE-", StringComparison.Ordinal) ? number : $"{parent}/{number}";
}
