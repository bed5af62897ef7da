using System.Globalization;
using System.Text.Json;
using SkillsCatalogue.TestSupport.ModelStub;

namespace SkillsCatalogue.IntegrationTests.Model;

/// <summary>Settings files that name the stub as the language model.</summary>
internal static class ModelSettings
{
    public const string Key = "sk-the-key-of-the-test";

    public static string For(ModelStub stub, params (string Key, object? Value)[] changes)
    {
        var model = new Dictionary<string, object?>
        {
            ["Provider"] = "openai-compatible",
            ["Endpoint"] = stub.Endpoint,
            ["Name"] = "stub",
            ["ApiKey"] = Key,
            ["FirstWait"] = "00:00:00.001",
            ["Pause"] = "00:00:01",
        };
        foreach (var (key, value) in changes)
            model[key] = value is TimeSpan time ? time.ToString("c", CultureInfo.InvariantCulture) : value;
        return JsonSerializer.Serialize(new { Model = model });
    }

    /// <summary>A standard of our own with so many statements, each of its own words, as a page.</summary>
    public static string Page(int number, int statements)
    {
        string[] verbs = ["measure", "connect", "prepare", "assemble", "inspect", "document", "calibrate", "replace"];
        string[] things = ["copper cables", "wooden frames", "solar collectors", "steel brackets", "clay bricks", "glass panels", "pump housings", "sensor boards"];
        var lines = Enumerable.Range(0, statements).Select(i =>
            $"<li>{verbs[i % 8]} {things[i / 8 % 8]} of series {number}-{i} according to the drawing, the safety rules of the workplace and the agreed schedule of the site</li>");
        return $"<html lang=\"en\"><body><h1>Occupational standard: Site technician {number}</h1><h2>Learning outcomes</h2><p>The worker is able to:</p><ul>{string.Concat(lines)}</ul></body></html>";
    }
}
