using System.Text.Json;

namespace SkillsCatalogue.IntegrationTests.CommandLine;

/// <summary><c>import register</c> from the outside: what it tells and how it ends.</summary>
public sealed class ImportRegisterTests : IDisposable
{
    private readonly Skills skills = new();

    public void Dispose() => skills.Dispose();

    [Fact]
    public async Task It_tells_what_changed_and_a_dry_run_changes_nothing()
    {
        var first = skills.File("first.csv", "kind,number,title\nOS,SZ-1,Gardener\nOS,SZ-2,Baker\n");
        var second = skills.File("second.csv", "kind,number,title,parent\nOS,SZ-1,Gardener and tree nurse,\nOS,SZ-2,Baker,\nset of competences,SK-1,Planting,SZ-9\n");
        Assert.Equal(0, (await skills.CallAsync("import", "register", first, "--register", "HKO")).ExitCode);

        var dry = await skills.CallAsync("import", "register", second, "--register", "HKO", "--dry-run");
        var json = await skills.CallAsync("import", "register", second, "--register", "HKO", "--format", "json");
        var again = await skills.CallAsync("import", "register", second, "--register", "HKO", "--format", "jsonl");

        Assert.Equal((0, 0, 0), (dry.ExitCode, json.ExitCode, again.ExitCode));
        Assert.Contains("Dry run", dry.Output, StringComparison.Ordinal);
        Assert.Contains("1 added, 1 changed, 1 unchanged", dry.Output, StringComparison.Ordinal);
        Assert.Contains("~ SZ-1: title Gardener -> Gardener and tree nurse", dry.Output, StringComparison.Ordinal);
        Assert.Contains("row 4: warning: Its parent 'SZ-9'", dry.Output, StringComparison.Ordinal);
        var report = JsonDocument.Parse(json.Output).RootElement;
        Assert.Equal((1, 1, 1), (report.GetProperty("added").GetInt32(), report.GetProperty("changed").GetInt32(), report.GetProperty("unchanged").GetInt32()));
        Assert.Equal(["changed", "unchanged", "added"], report.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("result").GetString()));
        Assert.Equal("title", report.GetProperty("entries")[0].GetProperty("members")[0].GetProperty("member").GetString());
        Assert.Equal(3, JsonDocument.Parse(again.Output).RootElement.GetProperty("unchanged").GetInt32());
    }

    [Fact]
    public async Task Circles_are_left_out_and_end_with_one()
    {
        var file = skills.File("circle.csv", "number,title,parent\nA,First,B\nB,Second,A\nC,Third,A\n");

        var outcome = await skills.CallAsync("import", "register", file);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("1 added, 0 changed, 0 unchanged, 2 left out", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("row 2: Its parents go round in a circle: A → B → A.", outcome.Output, StringComparison.Ordinal);
    }
}
