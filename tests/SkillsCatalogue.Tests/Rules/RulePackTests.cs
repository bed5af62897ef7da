using System.Text.Json;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Rules;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Rules;

public class RulePackTests
{
    private const string Good = """
        {
          "id": "XT-ONE", "version": "1", "title": { "en": "Test", "hr": "Proba" }, "legalStatus": "draft", "validFrom": "2026-01-01", "validTo": "2026-12-31",
          "sources": [ { "id": "law", "title": "A law", "place": "art. 1", "url": "https://example.org/law", "seen": "2026-01-02" } ],
          "units": [ { "id": "CSVET", "labels": { "en": "CSVET", "hr": "CSVET" }, "hours": { "min": 20, "max": 25, "source": "law" } } ],
          "forms": [], "providerTypes": [],
          "rules": [
            { "id": "X-1", "check": "volumeRange", "severity": "requirement", "legalStatus": "inForce", "source": "law", "text": { "en": "One to two.", "hr": "Jedan do dva." },
              "parameters": { "min": { "value": 1, "unit": "CSVET" }, "max": { "value": 2, "unit": "CSVET" } }, "validTo": "2026-06-30",
              "messages": { "tooSmall": { "en": "{stated} < {min}", "hr": "{stated} < {min}" } } },
            { "id": "X-2", "check": "levelAllowed", "severity": "advice", "legalStatus": "guidance", "source": "law", "text": { "en": "Level 1.", "hr": "Razina 1." }, "parameters": { "levels": ["1"] } }
          ]
        }
        """;

    public static TheoryData<string> Ids => [.. RulePacks.All.Select(pack => pack.Id).Where(id => !id.StartsWith('X'))];

    [Fact]
    public void The_shipped_packs_are_found_in_any_case()
    {
        Assert.Equal(["HR", "EE", "DK", "SI", "EU"], RulePacks.All.Take(5).Select(pack => pack.Id));
        Assert.Equal("HR", RulePacks.For("hr")?.Id);
        Assert.Null(RulePacks.For("zz"));
        Assert.Null(RulePacks.For(null));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_and_factor_has_a_source_with_an_address(string id)
    {
        var pack = Figures.Pack(id);

        Assert.NotEmpty(pack.Rules);
        Assert.All(pack.Rules, rule => Assert.NotNull(pack.SourceOf(rule.Source)?.Url));
        Assert.All(pack.Units.Where(unit => unit.Hours is not null), unit => Assert.NotNull(pack.SourceOf(unit.Hours!.Source)?.Url));
    }

    [Theory]
    [InlineData("HR", "reported")]
    [InlineData("EE", "reported")]
    [InlineData("EU", "guidance")]
    public void A_pack_is_as_weak_as_its_weakest_rule(string id, string status) => Assert.Equal(status, Figures.Pack(id).Ref.LegalStatus);

    [Fact]
    public void The_Estonian_volume_carries_that_it_was_a_draft_and_what_became_of_it()
    {
        var pack = Figures.Pack("EE");

        Assert.Equal(LegalStatus.Draft, pack.Rules.Single(rule => rule.Id == "EE-VOLUME").LegalStatus);
        Assert.Equal(["2022", "2024", "2024-07-15", "2025-01-15"], pack.History!.Select(step => step.Date));
    }

    [Fact]
    public void Rules_are_skipped_on_days_on_which_they_are_not_valid()
    {
        var pack = RulePacks.Read(Good, "rules.x.json").Packs.Single();
        var figures = Figures.Of(ProgrammeFacts.Unknown);

        Assert.Equal(["X-1", "X-2"], RuleChecker.Check(pack, figures, "en", new(2026, 6, 30)).Select(result => result.Id));
        Assert.Equal(["X-2"], RuleChecker.Check(pack, figures, "en", new(2026, 7, 1)).Select(result => result.Id));
        Assert.Empty(RuleChecker.Check(pack, figures, "en", new(2025, 12, 31)));
        Assert.Empty(RuleChecker.Check(pack, figures, "en", new(2027, 1, 1)));
    }

    [Theory]
    [InlineData("\"version\": \"1\", ", "", "$", "version")]
    [InlineData("\"severity\": \"advice\"", "\"severity\": \"wish\"", "$.rules[1].severity", "allowed names")]
    [InlineData("\"check\": \"levelAllowed\"", "\"check\": \"run\"", "$.rules[1].check", "allowed names")]
    [InlineData("\"forms\": []", "\"forms\": [], \"script\": \"x\"", "$.script", "script")]
    [InlineData("\"min\": 20", "\"min\": \"20\"", "$.units[0].hours.min", "wrong type")]
    [InlineData("\"min\": 20", "\"min\": 26", "$.units[0].hours", "factor")]
    [InlineData("\"source\": \"law\", \"text\": { \"en\": \"Level 1.\"", "\"source\": \"none\", \"text\": { \"en\": \"Level 1.\"", "$.rules[1].source", "no source 'none'")]
    [InlineData(", \"hr\": \"Razina 1.\"", "", "$.rules[1].text.hr", "missing")]
    [InlineData("\"levels\": [\"1\"]", "\"levels\": []", "$.rules[1].parameters.levels", "Levels")]
    [InlineData("\"levels\": [\"1\"]", "\"levels\": [\"1\"], \"items\": [\"theory\"]", "$.rules[1].parameters.items", "does not read")]
    [InlineData("\"max\": { \"value\": 2, \"unit\": \"CSVET\" }", "\"max\": { \"value\": 0.5, \"unit\": \"CSVET\" }", "$.rules[0].parameters.max", "below the smallest")]
    [InlineData("\"max\": { \"value\": 2, \"unit\": \"CSVET\" }", "\"max\": { \"value\": 2, \"unit\": \"moons\" }", "$.rules[0].parameters.max.unit", "no unit 'moons'")]
    [InlineData("{stated} < {min}", "{stated} < {system}", "$.rules[0].messages.tooSmall.en", "{system}")]
    [InlineData("\"tooSmall\"", "\"smaller\"", "$.rules[0].messages.smaller", "no such message")]
    [InlineData("\"id\": \"X-2\"", "\"id\": \"X-1\"", "$.rules[1].id", "twice")]
    [InlineData("https://example.org/law", "javascript:alert(1)", "$.sources[0].url", "https://")]
    [InlineData("\"id\": \"XT-ONE\"", "\"id\": \"../x\"", "$.id", "capital letters")]
    [InlineData("\"validTo\": \"2026-12-31\"", "\"validTo\": \"2025-12-31\"", "$.validTo", "before the first")]
    [InlineData("\"rules\": [", "\"rules\": {", "$.rules", "wrong type")]
    [InlineData("\"rules\": [", "\"rules\" [", "$", "well-formed JSON (line ")]
    public void A_faulty_pack_is_told_by_file_and_member(string from, string to, string member, string words)
    {
        Assert.Contains(from, Good, StringComparison.Ordinal);

        var load = RulePacks.Read(Good.Replace(from, to, StringComparison.Ordinal), "rules.x.json");

        Assert.Empty(load.Packs);
        var fault = load.Faults[0];
        Assert.Equal("rules.x.json", fault.File);
        Assert.StartsWith(member, fault.Member, StringComparison.Ordinal);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SkillsCatalogue", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_adds_a_country_and_leaves_its_faulty_files_out()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "rules.xt.json"), Good);
        File.WriteAllText(Path.Combine(folder.Path, "rules.bad.json"), "{");
        File.WriteAllText(Path.Combine(folder.Path, "notes.json"), "{");

        var load = RulePacks.LoadFolder(folder.Path);

        Assert.Equal(["XT-ONE"], load.Packs.Select(pack => pack.Id));
        Assert.Equal(["rules.bad.json"], load.Faults.Select(fault => fault.File));
        Assert.Equal("1", RulePacks.For("xt-one")?.Version);
        Assert.NotNull(RulePacks.For("HR"));
    }

    [Fact]
    public void A_pack_of_a_known_id_takes_the_place_of_the_shipped_one()
    {
        var hr = Figures.Pack("HR");

        var set = new RulePackSet([hr, Figures.Pack("EE")]).With([hr with { Version = "new" }]);

        Assert.Equal(["HR", "EE"], set.All.Select(pack => pack.Id));
        Assert.Equal("new", set.For("hr")?.Version);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault_and_no_crash() =>
        Assert.Single(RulePacks.LoadFolder(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"))).Faults);

    [Fact]
    public void Random_figures_never_throw_and_every_message_is_filled()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        string[] units = ["hours", "CSVET", "EAP", "EKAP", "ECTS", "days", "weeks", "lessons", "minutes", "moons", ""];
        string?[] levels = [null, "", "4", "4.2", "9", "-1", "Rutineret", "6.st", "99999999999"];
        string?[] forms = [null, "", "training", "specialisation", "{level}", "microdegree", "general"];
        string?[] providers = [null, "vocational", "higherEducation", "nobody"];
        decimal[] values = [0, -1, 0.5m, 2, 9.04m, 156, 1e6m, decimal.MaxValue, decimal.MinValue];
        T Any<T>(T[] from) => from[random.Next(from.Length)];
        decimal? Maybe() => random.Next(2) == 0 ? null : Any(values);

        for (var i = 0; i < 2000; i++)
        {
            var facts = new ProgrammeFacts(
                Any(levels), Any(forms), Any(providers), [.. Enumerable.Range(0, random.Next(4)).Select(_ => new CreditPoints(Any(values), Any(units)))],
                Maybe(), Maybe(), Maybe(), random.Next(2) == 0 ? [] : ["theory"]);
            var figures = new ProgrammeFigures(facts, random.Next(-2, 30), random.Next(-2, 40), random.Next(-2, 40), random.Next(-1, 3), random.Next(-1, 3), random.Next(-1, 3), random.Next(3) == 0 ? ["S-1"] : []);
            foreach (var pack in RulePacks.All)
            {
                foreach (var language in new[] { "en", "hr", "xx", "" })
                {
                    foreach (var result in RuleChecker.Check(pack, figures, language, Figures.Day))
                    {
                        Assert.False(result.Message.Replace("{level}", "", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal), $"seed {seed}: {result.Message}");
                        Assert.False(string.IsNullOrWhiteSpace(result.Message), $"seed {seed}");
                    }
                }

                _ = HoursTranslator.Equivalents(facts, pack);
            }
        }
    }

    [Fact]
    public void Every_message_of_every_check_is_there_in_English_and_Croatian_with_known_places()
    {
        foreach (var check in Enum.GetValues<RuleCheck>())
        {
            var rule = new CountryRule("T", check, RuleSeverity.Advice, LegalStatus.Draft, "s", []);
            foreach (var key in RuleMessages.KeysOf(check))
            {
                foreach (var language in Wording.Required)
                {
                    var template = RuleMessages.Of(rule, key, language);
                    Assert.NotEqual("", template);
                    Assert.False(MessageTemplate.HasStrayBrace(template), template);
                    Assert.Empty(MessageTemplate.Places(template).Except(RuleMessages.Places(check)));
                }

                Assert.NotEqual(RuleMessages.Of(rule, key, "en"), RuleMessages.Of(rule, key, "hr"));
            }
        }
    }
}
