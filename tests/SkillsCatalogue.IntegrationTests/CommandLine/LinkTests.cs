using System.Text.Json;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.CommandLine;

/// <summary><c>link</c> from the outside.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly Skills skills = new();
    private readonly EscoDownload download = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        folder.Dispose();
        download.Dispose();
        skills.Dispose();
    }

    [Fact]
    public async Task Lines_are_linked_to_skills_and_occupations_of_the_imported_version()
    {
        var lines = folder.File("lines.txt");
        await File.WriteAllTextAsync(lines, "sorting of waste\n\nthe mason comes\n");
        await skills.CallAsync(["import", "esco", .. download.Packages()]);

        var linked = await skills.CallAsync("link", lines, "--top", "2", "--lang", "en", "--format", "jsonl");
        var occupations = await skills.CallAsync("link", lines, "--type", "occupation", "--lang", "en");

        Assert.Equal((0, 0), (linked.ExitCode, occupations.ExitCode));
        var answers = linked.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["sorting of waste", "the mason comes"], answers.Select(answer => answer.GetProperty("input").GetString()));
        var match = answers[0].GetProperty("matches")[0];
        Assert.Equal((EscoDownload.Skill(2), "waste sorting", "exact"), (match.GetProperty("uri").GetString(), match.GetProperty("prefLabel").GetString(), match.GetProperty("match").GetString()));
        Assert.Contains("sorting of waste", match.GetProperty("why").GetString()!, StringComparison.Ordinal);
        Assert.Equal(0, answers[0].GetProperty("none").GetDouble());
        Assert.Contains("bricklayer", occupations.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_vocabulary_it_says_where_it_is_found()
    {
        var lines = folder.File("lines.txt");
        await File.WriteAllTextAsync(lines, "lay bricks\n");
        var linked = await skills.CallAsync("link", lines);
        Assert.Equal(3, linked.ExitCode);
        Assert.Contains("skills import esco", linked.Error, StringComparison.Ordinal);
    }
}
