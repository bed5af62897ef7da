using System.Text.Json;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.CommandLine;

/// <summary>The verb <c>map</c> over a catalogue of one real standard, in the shape that scripts depend on.</summary>
public sealed class MapTests : IClassFixture<MapTests.Catalogue>
{
    private const string Programme = """
        Održavanje sunčanih elektrana
        Obujam: 6 CSVET
        Razina: 4
        Oblik: osposobljavanje

        Modul 1: Ispitivanje (SAMPLE-SK-99024)
        Ishodi učenja
        - izmjeriti otpor izolacije i napon praznog hoda niza
        - razvrstati istrošene module i baterije za recikliranje
        """;

    private readonly Skills skills;

    public MapTests(Catalogue catalogue) => skills = catalogue.Skills;

    [Fact]
    public async Task Text_from_standard_input_is_mapped_in_the_shape_that_the_command_line_promises()
    {
        var outcome = await skills.RunAsync(["map", "-", "--framework", "HR", "--format", "json"], Programme);
        var map = JsonDocument.Parse(outcome.Output).RootElement;

        Assert.Equal("pilot", map.GetProperty("view").GetString());
        Assert.Equal(JsonValueKind.Null, map.GetProperty("release").ValueKind);
        Assert.Equal("HR", map.GetProperty("rulePack").GetProperty("id").GetString());
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}$", map.GetProperty("date").GetString());
        Assert.Equal(150, map.GetProperty("hours").GetDecimal());
        var outcomes = map.GetProperty("outcomes").EnumerateArray().ToList();
        Assert.Equal("izmjeriti otpor izolacije i napon praznog hoda niza", outcomes[0].GetProperty("text").GetString());
        var skill = outcomes[0].GetProperty("skills")[0];
        Assert.Contains("otpor izolacije", skill.GetProperty("evidence").GetProperty("quote").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(JsonValueKind.Null, skill.GetProperty("uri").ValueKind);
        Assert.InRange(skill.GetProperty("score").GetDouble(), 0.01, 1);
        var explicitTrace = outcomes[0].GetProperty("trace").EnumerateArray().First(trace => trace.GetProperty("basis").GetString() == "explicit");
        Assert.Equal("SAMPLE-SK-99024", explicitTrace.GetProperty("competenceSet").GetProperty("number").GetString());
        Assert.Equal("SAMPLE-SZ-9902", explicitTrace.GetProperty("standard").GetProperty("number").GetString());
        Assert.Equal("2029-10-15", explicitTrace.GetProperty("standard").GetProperty("validTo").GetString());
        var coverage = map.GetProperty("coverage")[0];
        Assert.Equal(("SAMPLE-SZ-9902", "SAMPLE-SK-99024"), (coverage.GetProperty("standard").GetString(), coverage.GetProperty("set").GetString()));
        Assert.Equal(coverage.GetProperty("total").GetInt32() - coverage.GetProperty("covered").GetInt32(), coverage.GetProperty("missing").GetArrayLength());
        foreach (var scheme in new[] { "green", "digital" })
            Assert.Equal(["byHours", "byOutcome", "max", "min", "unassessed"], map.GetProperty("shares").GetProperty(scheme).EnumerateObject().Select(member => member.Name).Order());
        Assert.All(map.GetProperty("rules").EnumerateArray(), rule => Assert.Contains(rule.GetProperty("result").GetString(), new[] { "pass", "fail", "cannotTell" }));
        Assert.Contains(map.GetProperty("equivalents").EnumerateArray(), unit => unit.GetProperty("unit").GetString() == "EAP" && unit.GetProperty("min").GetDecimal() == 5.77m);
    }

    [Fact]
    public async Task Options_take_the_place_of_what_the_programme_says_and_a_broken_rule_ends_with_one()
    {
        var outcome = await skills.RunAsync(["map", "-", "--framework", "HR", "--credits", "226", "--unit", "hours", "--level", "5", "--form", "specialisation", "--format", "json"], Programme);
        var rules = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("rules").EnumerateArray().ToList();

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(2, rules.Count(rule => rule.GetProperty("result").GetString() == "fail" && rule.GetProperty("id").GetString() is "HR-VOLUME" or "HR-FORM"));
    }

    [Fact]
    public async Task A_programme_as_json_is_mapped_and_a_faulty_one_names_the_member()
    {
        var good = await skills.RunAsync(["map", skills.File("p.json", """{ "title": "P", "language": "hr", "outcomes": ["izmjeriti otpor izolacije niza"] }"""), "--format", "json"]);
        var bad = await skills.RunAsync(["map", skills.File("q.json", """{ "title": "P", "outcomes": [{ "text": 7 }] }""")]);

        Assert.Single(JsonDocument.Parse(good.Output).RootElement.GetProperty("outcomes").EnumerateArray());
        Assert.Equal(1, bad.ExitCode);
        Assert.Contains("PRG011", bad.Error, StringComparison.Ordinal);
        Assert.Contains("$.outcomes[0].text", bad.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "DOC")]
    [InlineData("Dobar dan svima.", "PRG001")]
    [InlineData("この課程では学習者が安全に作業できるようになります。\n- 電圧を測定する\n- 配線を点検する", "PRG003")]
    public async Task A_text_that_cannot_be_mapped_gets_a_reason_and_exit_code_one(string text, string code)
    {
        var outcome = await skills.RunAsync(["map", "-"], text);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(code, outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--framework", "XX")]
    [InlineData("--credits", "many")]
    [InlineData("--unit", "CSVET")]
    public async Task Wrong_usage_ends_with_two(string option, string value) =>
        Assert.Equal(2, (await skills.RunAsync(["map", "-", option, value], Programme)).ExitCode);

    [Fact]
    public async Task Without_an_index_the_environment_is_missing()
    {
        using var empty = new Skills();

        Assert.Equal(3, (await empty.RunAsync(["map", "-"], Programme)).ExitCode);
    }

    public sealed class Catalogue : IAsyncLifetime
    {
        internal Skills Skills { get; } = new();

        public async Task InitializeAsync()
        {
            await Skills.RunAsync(["import", "register", Path.Combine(Repository.Corpus, "register.json")]);
            await Skills.RunAsync(["ingest", Path.Combine(Repository.Corpus, "hr-energy-suncane-elektrane", "source.pdf")]);
        }

        public Task DisposeAsync()
        {
            Skills.Dispose();
            return Task.CompletedTask;
        }
    }
}
