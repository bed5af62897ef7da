using System.Text.Json;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.CommandLine;

/// <summary>The verbs over a real standard, and the shapes that scripts depend on.</summary>
public sealed class VerbTests : IDisposable
{
    private static readonly string Standard = Path.Combine(Repository.Corpus, "hr-energy-suncane-elektrane", "source.pdf");

    private readonly Skills skills = new();

    [Fact]
    public async Task Parse_prints_statements_whose_offsets_count_in_the_text_it_prints()
    {
        var json = JsonDocument.Parse((await skills.RunAsync(["parse", Standard, "--format", "json"])).Output).RootElement;
        var text = (await skills.RunAsync(["parse", Standard, "--text"])).Output;

        Assert.Equal("parsed", json.GetProperty("status").GetString());
        Assert.Equal("SAMPLE-SZ-9902", json.GetProperty("standard").GetProperty("code").GetString());
        var statements = json.GetProperty("statements").EnumerateArray().ToList();
        Assert.NotEmpty(statements);
        foreach (var statement in statements)
        {
            var printed = text[statement.GetProperty("start").GetInt32()..statement.GetProperty("end").GetInt32()];
            Assert.Equal(Core.Text.Folding.LettersAndDigits(statement.GetProperty("text").GetString()!), Core.Text.Folding.LettersAndDigits(printed));
            Assert.NotEmpty(statement.GetProperty("places")[0].GetProperty("boxes").EnumerateArray());
        }
    }

    [Fact]
    public async Task Extract_prints_candidates_with_evidence_and_a_ledger_that_adds_up()
    {
        var json = JsonDocument.Parse((await skills.RunAsync(["extract", Standard, "--format", "json"])).Output).RootElement;

        var ledger = json.GetProperty("ledger");
        Assert.Equal(
            ledger.GetProperty("total").GetInt32(),
            new[] { "skill", "merged", "notASkill", "unread" }.Sum(state => ledger.GetProperty(state).GetInt32()));
        Assert.All(json.GetProperty("candidates").EnumerateArray(), candidate =>
        {
            Assert.Contains(candidate.GetProperty("evidence")[0].GetProperty("grounding").GetString(), new[] { "exact", "normalised" });
            Assert.True(candidate.GetProperty("tags").TryGetProperty("green", out _));
        });
    }

    [Fact]
    public async Task Tag_reads_standard_input_and_says_why()
    {
        var outcome = await skills.RunAsync(["tag", "--lang", "en", "--format", "jsonl"], "reduce waste by repairing used appliances\nwrite a program in Python\n");

        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(2, lines.Count);
        Assert.True(lines[0].GetProperty("tags").GetProperty("green").GetProperty("value").GetBoolean());
        Assert.True(lines[1].GetProperty("tags").GetProperty("digital").GetProperty("value").GetBoolean());
        Assert.NotNull(lines[0].GetProperty("tags").GetProperty("green").GetProperty("trigger").GetString());
    }

    [Fact]
    public async Task Ingest_then_search_then_ingest_again_which_does_nothing()
    {
        await skills.RunAsync(["import", "register", Path.Combine(Repository.Corpus, "register.json")]);
        var first = await skills.RunAsync(["ingest", Standard, "--format", "json"]);
        var again = JsonDocument.Parse((await skills.RunAsync(["ingest", Standard, "--format", "json"])).Output).RootElement;
        var search = JsonDocument.Parse((await skills.RunAsync(["search", "fotonaponski modul", "--format", "json"])).Output).RootElement;

        Assert.Equal(0, first.ExitCode);
        Assert.Equal("unchanged", again.GetProperty("inputs")[0].GetProperty("status").GetString());
        Assert.Equal("pilot", search.GetProperty("view").GetString());
        var hit = search.GetProperty("hits")[0];
        Assert.Equal("hr", hit.GetProperty("language").GetString());
        Assert.Equal(JsonValueKind.Null, hit.GetProperty("uri").ValueKind);
        Assert.Equal(0, (await skills.RunAsync(["index", "verify"])).ExitCode);
        Assert.Equal(0, (await skills.RunAsync(["doctor"])).ExitCode);
    }

    public void Dispose() => skills.Dispose();
}
