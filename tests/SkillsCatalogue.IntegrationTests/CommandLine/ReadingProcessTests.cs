using System.Text.Json;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.CommandLine;

/// <summary>The real executable reads in processes of its own kind.</summary>
public sealed class ReadingProcessTests
{
    [Fact]
    public async Task Reports_keep_the_order_of_the_inputs_though_they_are_read_side_by_side()
    {
        using var skills = new Skills();
        string[] folders = ["hr-agri-ekoloski-uzgoj", "en-retrofit-coordinator", "da-amu-velfaerdsteknologi"];
        var inputs = folders.Select(folder => Repository.SourceOf(Path.Combine(Repository.Corpus, folder))).ToList();
        inputs.Insert(1, skills.File("broken.pdf", "%PDF-1.7 and nothing more"));
        inputs.Add(inputs[0]);

        var outcome = await skills.RunAsync(["ingest", .. inputs, "--format", "json"]);

        Assert.Equal(1, outcome.ExitCode);
        var reports = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("inputs").EnumerateArray().ToList();
        Assert.Equal(inputs, reports.Select(report => report.GetProperty("file").GetString()!));
        Assert.Equal(["parsed", "setAside", "parsed", "parsed", "unchanged"], reports.Select(report => report.GetProperty("status").GetString()!));
    }

    [Fact]
    public async Task The_same_document_gives_the_same_structure_inside_and_outside()
    {
        using var skills = new Skills();
        var file = Repository.SourceOf(Path.Combine(Repository.Corpus, "en-community-care-worker"));
        var inside = skills.File("inside.json", """{ "Reader": { "Isolation": "None" } }""");

        var there = await skills.RunAsync(["parse", file, "--format", "json"]);
        var here = await skills.RunAsync(["parse", file, "--format", "json", "--config", inside]);

        Assert.Equal(0, there.ExitCode);
        Assert.Equal(here.Output, there.Output);
    }

    [Fact]
    public async Task Doctor_starts_a_reading_process()
    {
        using var skills = new Skills();
        Assert.Contains("A reading process starts", (await skills.RunAsync(["doctor"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_out_of_its_range_is_told_by_name()
    {
        using var skills = new Skills();
        var outcome = await skills.RunAsync(["parse", "-", "--config", skills.File("wrong.json", """{ "Reader": { "Processes": 99 } }""")], "text");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("Processes", outcome.Error, StringComparison.Ordinal);
    }
}
