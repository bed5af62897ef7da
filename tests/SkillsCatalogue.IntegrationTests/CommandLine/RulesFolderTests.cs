using System.Text.Json;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.CommandLine;

/// <summary>A new country is a new file.</summary>
public sealed class RulesFolderTests : IDisposable
{
    private readonly Skills skills = new();

    [Fact]
    public async Task A_pack_in_the_folder_of_the_settings_is_applied_like_a_shipped_one()
    {
        var shipped = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "SkillsCatalogue.Language", "Data", "rules.hr.json"));
        skills.File("rules.xy.json", shipped.Replace("\"HR\"", "\"XY\"", StringComparison.Ordinal));
        var config = skills.File("settings.json", JsonSerializer.Serialize(new { Rules = new { skills.Folder } }));

        var outcome = await skills.RunAsync(["map", "-", "--framework", "XY", "--credits", "10", "--unit", "CSVET", "--config", config, "--format", "json"], "Program\nIshodi učenja\n- izmjeriti otpor izolacije niza");

        var map = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.Equal("XY", map.GetProperty("rulePack").GetProperty("id").GetString());
        Assert.Contains(map.GetProperty("rules").EnumerateArray(), rule => rule.GetProperty("result").GetString() == "fail");
    }

    [Fact]
    public async Task A_faulty_pack_stops_the_start_and_names_file_and_member()
    {
        skills.File("rules.xy.json", """{ "id": "XY", "version": 7 }""");
        var config = skills.File("settings.json", JsonSerializer.Serialize(new { Rules = new { skills.Folder } }));

        var outcome = await skills.RunAsync(["map", "-", "--framework", "XY", "--config", config], "Program");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("rules.xy.json $.", outcome.Error, StringComparison.Ordinal);
    }

    public void Dispose() => skills.Dispose();
}
