using System.Text.Json;
using SkillsCatalogue.Ingestion.Extraction.Model.Reading;
using SkillsCatalogue.IntegrationTests.CommandLine;
using SkillsCatalogue.TestSupport.ModelStub;

namespace SkillsCatalogue.IntegrationTests.Model;

/// <summary>A model that is out costs its vote and nothing else, and everybody is told.</summary>
public sealed class OutageFlowTests
{
    [Theory]
    [InlineData("wrongKey", "SKILLS_Model__ApiKey")]
    [InlineData("unreachable", "SKILLS_Model__Endpoint")]
    [InlineData("budgetSpent", "SKILLS_Model__DailyBudget")]
    [InlineData("refused", "SKILLS_Model__Name")]
    public async Task Ingest_finishes_with_the_embedded_result_and_says_why_and_doctor_names_the_mend(string outage, string mend)
    {
        using var skills = new Skills();
        await using var stub = await ModelStub.StartAsync();
        var page = skills.File("standard.html", ModelSettings.Page(1, 20));
        var embedded = ReportOf(await skills.CallAsync("extract", page, "--format", "json"));
        var settings = skills.File("model.json", outage switch
        {
            "wrongKey" => ModelSettings.For(stub, ("ApiKey", "sk-wrong")),
            "unreachable" => ModelSettings.For(stub, ("Endpoint", "http://127.0.0.1:9/v1"), ("Tries", 2)),
            "budgetSpent" => ModelSettings.For(stub, ("DailyBudget", 10)),
            _ => ModelSettings.For(stub),
        });
        stub.Key = ModelSettings.Key;
        stub.Always = outage == "refused" ? StubFault.NoSuchModel : StubFault.None;

        var run = ReportOf(await skills.CallAsync("ingest", page, "--config", settings, "--format", "json"));

        Assert.Equal("parsed", run.GetProperty("inputs")[0].GetProperty("status").GetString());
        Assert.Equal(embedded.GetProperty("candidates").GetArrayLength(), run.GetProperty("inputs")[0].GetProperty("candidates").GetInt32());
        Assert.Equal(outage, run.GetProperty("summary").GetProperty("model").GetProperty("outage").GetString());
        var doctor = await skills.CallAsync("doctor", "--config", settings);
        Assert.Contains("FAIL  model", doctor.Output, StringComparison.Ordinal);
        Assert.Contains(mend, doctor.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-", doctor.Output + doctor.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_ignores_the_schema_is_told_of_in_the_summary_and_by_doctor()
    {
        using var skills = new Skills();
        await using var stub = await ModelStub.StartAsync();
        stub.Always = StubFault.Prose;
        var page = skills.File("standard.html", ModelSettings.Page(1, 20));
        var settings = skills.File("model.json", ModelSettings.For(stub));

        var text = await skills.CallAsync("ingest", page, "--config", settings);

        Assert.Equal(0, text.ExitCode);
        Assert.Contains("not of the form asked for", text.Output, StringComparison.Ordinal);
        Assert.Contains("ignores the JSON Schema", (await skills.CallAsync("doctor", "--config", settings)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_that_were_refused_stand_in_the_summary_by_their_reason()
    {
        using var skills = new Skills();
        await using var stub = await ModelStub.StartAsync();
        stub.Always = StubFault.HallucinatedQuotes;
        var page = skills.File("standard.html", ModelSettings.Page(1, 20));
        var settings = skills.File("model.json", ModelSettings.For(stub));

        var model = ReportOf(await skills.CallAsync("ingest", page, "--config", settings, "--format", "json")).GetProperty("summary").GetProperty("model");

        Assert.True(model.GetProperty("refused").GetProperty("unlocated").GetInt32() > 0, model.GetRawText());
        Assert.Equal(0, model.GetProperty("withheld").GetInt32());
        Assert.Contains(" unlocated", (await skills.CallAsync("extract", page, "--config", settings)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_mend_the_next_ingest_asks_for_what_is_missing_and_then_nothing()
    {
        using var skills = new Skills();
        await using var stub = await ModelStub.StartAsync();
        var page = skills.File("standard.html", ModelSettings.Page(1, 20));
        var settings = skills.File("model.json", ModelSettings.For(stub, ("Pause", "00:00:00")));
        stub.Always = StubFault.ServerError;
        Assert.Equal("unreachable", await OutageOf());
        stub.Always = StubFault.None;
        Assert.Null(await OutageOf());
        var calls = stub.Calls.Count;
        var again = ReportOf(await skills.CallAsync("ingest", page, "--config", settings, "--format", "json"));
        Assert.Equal("unchanged", again.GetProperty("inputs")[0].GetProperty("status").GetString());
        Assert.Equal(calls, stub.Calls.Count);

        async Task<string?> OutageOf()
        {
            var run = ReportOf(await skills.CallAsync("ingest", page, "--config", settings, "--format", "json"));
            Assert.Equal("parsed", run.GetProperty("inputs")[0].GetProperty("status").GetString());
            return run.GetProperty("summary").GetProperty("model").TryGetProperty("outage", out var outage) ? outage.GetString() : null;
        }
    }

    [Fact]
    public async Task A_dry_run_asks_nobody_and_counts_at_least_what_a_run_then_asks()
    {
        using var skills = new Skills();
        await using var stub = await ModelStub.StartAsync();
        var page = skills.File("standard.html", ModelSettings.Page(1, 120));
        var settings = skills.File("model.json", ModelSettings.For(stub, ("InputPrice", 1), ("OutputPrice", 2)));

        var estimate = ReportOf(await skills.CallAsync("extract", page, "--extractor", "model", "--dry-run", "--config", settings, "--format", "json"));
        Assert.Empty(stub.Calls);
        await skills.CallAsync("extract", page, "--extractor", "model", "--config", settings);

        Assert.InRange(stub.Calls.Count, 1, estimate.GetProperty("calls").GetInt32());
        Assert.True(estimate.GetProperty("inputTokens").GetInt64() >= stub.Calls.Sum(call => TokenCount.Of(call.TextOf("system")) + TokenCount.Of(call.TextOf("user"))));
        Assert.True(estimate.GetProperty("cost").GetDecimal() > 0);
        var second = ReportOf(await skills.CallAsync("extract", page, "--extractor", "model", "--dry-run", "--config", settings, "--format", "json"));
        Assert.Equal(0, second.GetProperty("calls").GetInt32());
        Assert.Equal(stub.Calls.Count, second.GetProperty("recorded").GetInt32());
    }

    [Fact]
    public async Task Recordings_of_another_place_give_the_same_result_with_the_model_gone()
    {
        using var skills = new Skills();
        using var elsewhere = new Skills();
        var page = skills.File("standard.html", ModelSettings.Page(1, 60));
        string there;
        await using (var stub = await ModelStub.StartAsync())
            there = (await skills.CallAsync("extract", page, "--config", skills.File("model.json", ModelSettings.For(stub)), "--format", "json")).Output;
        var recordings = Path.Combine(skills.Folder, "data", "model", "recordings");

        var settings = elsewhere.File("model.json", """{ "Model": { "Name": "stub" } }""");
        var here = await elsewhere.CallAsync("extract", page, "--config", settings, "--recordings", recordings, "--replay-only", "--format", "json");
        var gone = await elsewhere.CallAsync("extract", page, "--config", settings, "--replay-only", "--format", "json");

        Assert.Equal(Candidates(there), Candidates(here.Output));
        Assert.Equal("notRecorded", JsonDocument.Parse(gone.Output).RootElement.GetProperty("model").GetProperty("outage").GetString());
        Assert.Equal(2, (await elsewhere.CallAsync("extract", page, "--recordings", elsewhere.Folder + "/nowhere")).ExitCode);
    }

    private static string Candidates(string output) => JsonDocument.Parse(output).RootElement.GetProperty("candidates").GetRawText();

    private static JsonElement ReportOf(Skills.Outcome outcome)
    {
        Assert.True(outcome.ExitCode == 0, outcome.Error + outcome.Output);
        return JsonDocument.Parse(outcome.Output).RootElement;
    }
}
