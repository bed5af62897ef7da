using System.Text.Json;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.CommandLine;

/// <summary><c>import esco</c>, <c>esco list</c> and <c>esco diff</c> from the outside.</summary>
public sealed class EscoTests : IDisposable
{
    private readonly Skills skills = new();
    private readonly EscoDownload download = new();

    public void Dispose()
    {
        download.Dispose();
        skills.Dispose();
    }

    [Fact]
    public async Task Without_it_list_and_doctor_say_where_it_is_found()
    {
        var list = await skills.CallAsync("esco", "list");
        var diff = await skills.CallAsync("esco", "diff", "1.1.0", "1.1.1");
        var doctor = await skills.CallAsync("doctor");

        Assert.Equal((0, 3), (list.ExitCode, diff.ExitCode));
        Assert.All([list.Error, diff.Error, doctor.Output], text => Assert.Contains("skills import esco", text, StringComparison.Ordinal));
        Assert.Contains("all else works without it", doctor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_what_it_did_and_a_repeat_changes_nothing()
    {
        var packages = download.Packages("1.1.0");

        var first = await skills.CallAsync(["import", "esco", .. packages]);
        var again = await skills.CallAsync(["import", "esco", .. packages, "--format", "json"]);
        var list = await skills.CallAsync("esco", "list");

        Assert.Equal((0, 0, 0), (first.ExitCode, again.ExitCode, list.ExitCode));
        Assert.Contains("ESCO 1.1.0: imported", first.Output, StringComparison.Ordinal);
        Assert.Contains("8 concepts added", first.Output, StringComparison.Ordinal);
        Assert.Contains("skill 3", list.Output, StringComparison.Ordinal);
        var report = JsonDocument.Parse(again.Output).RootElement;
        Assert.Equal(("unchanged", "1.1.0"), (report.GetProperty("outcome").GetString(), report.GetProperty("version").GetString()));
        Assert.Equal(3, report.GetProperty("holds").GetProperty("concepts").GetProperty("skill").GetInt32());
    }

    [Fact]
    public async Task Two_versions_are_compared()
    {
        await skills.CallAsync(["import", "esco", .. download.Packages("1.1.0")]);
        download.Classification["skills_en.csv"] = download.Classification["skills_en.csv"].Replace("lay bricks,", "lay bricks and blocks,", StringComparison.Ordinal);
        await skills.CallAsync(["import", "esco", .. download.Packages("1.1.1")]);

        var text = await skills.CallAsync("esco", "diff", "1.1.0", "1.1.1");
        var json = await skills.CallAsync("esco", "diff", "1.1.0", "1.1.1", "--format", "json");

        Assert.Equal((0, 0), (text.ExitCode, json.ExitCode));
        Assert.Contains("1 relabelled", text.Output, StringComparison.Ordinal);
        Assert.Equal("lay bricks and blocks", JsonDocument.Parse(json.Output).RootElement.GetProperty("relabelled")[0].GetProperty("after").GetString());
    }

    [Fact]
    public async Task Wrong_files_are_refused_with_code_and_place_and_what_was_there_stays()
    {
        await skills.CallAsync(["import", "esco", .. download.Packages("1.1.0")]);
        download.Classification["skills_en.csv"] += "KnowledgeSkillCompetence,no address,,,x,,,,,,,,\n";

        var wrong = await skills.CallAsync(["import", "esco", .. download.Packages("1.1.0"), "--format", "json"]);
        var usage = await skills.CallAsync(["import", "esco", .. download.Packages("1.1.0"), "--esco-version", "newest"]);

        Assert.Equal((1, 2), (wrong.ExitCode, usage.ExitCode));
        var fault = JsonDocument.Parse(wrong.Output).RootElement.GetProperty("faults")[0];
        Assert.Equal(("ESCO005", 9), (fault.GetProperty("code").GetString(), fault.GetProperty("line").GetInt32()));
        Assert.Contains("skill 3", (await skills.CallAsync("esco", "list")).Output, StringComparison.Ordinal);
    }
}
