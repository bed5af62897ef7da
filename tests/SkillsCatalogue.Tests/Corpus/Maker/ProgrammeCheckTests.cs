using System.Text.Json;
using System.Text.Json.Nodes;
using SkillsCatalogue.CorpusMaker;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.Tests.Corpus.Maker;

public sealed class ProgrammeCheckTests
{
    [Theory]
    [InlineData("""{ "standard": "welder", "unit": "S1", "code": "1.2", "text": null }""", "read drawings")]
    [InlineData("""{ "standard": "welder", "unit": "S2", "code": null, "text": "grind edges" }""", "grind edges")]
    public void A_reference_is_filled_with_the_statement_it_names(string reference, string text)
    {
        using var authored = new Authored();
        var programme = Authored.Programme($"\"set\": \"S1\", \"gold\": [{reference}]");

        Assert.Empty(ProgrammeCheck.Faults(programme, authored.Gold));
        var outcome = JsonNode.Parse(MapGoldWriter.Write(programme, authored.Gold))!["outcomes"]![0]!;
        Assert.Equal(text, (string?)outcome["gold"]![0]!["text"]);
        Assert.Equal("SAMPLE-1/S1", (string?)outcome["set"]);
    }

    [Theory]
    [InlineData("\"gold\": [{ \"standard\": \"welder\", \"unit\": \"S1\", \"code\": \"9.9\" }]", "0 statements fit")]
    [InlineData("\"gold\": [{ \"standard\": \"welder\", \"unit\": null, \"code\": \"1.1\" }]", "2 statements fit")]
    [InlineData("\"gold\": [{ \"standard\": \"welder\", \"unit\": \"S1\" }]", "want a code or a text")]
    [InlineData("\"gold\": [{ \"standard\": \"baker\", \"unit\": \"S1\", \"code\": \"1.1\" }]", "no such standard")]
    [InlineData("\"gold\": [{ \"standard\": \"welder\", \"text\": \"prepare the workplace\" }]", "is a task")]
    [InlineData("\"gold\": [{ \"standard\": \"welder\", \"unit\": \"S1\", \"code\": \"1.2\" }, { \"standard\": \"welder\", \"unit\": \"S1\", \"code\": \"1.2\" }]", "names a statement twice")]
    [InlineData("\"set\": \"S9\", \"gold\": []", "0 sets of competences")]
    [InlineData("\"set\": null", "gold is missing")]
    [InlineData("\"gold\": [], \"green\": true, \"reason\": \"x\"", "belong to standards")]
    public void What_does_not_lead_to_one_statement_is_a_fault(string outcome, string fault)
    {
        using var authored = new Authored();
        Assert.Contains(fault, Assert.Single(ProgrammeCheck.Faults(Authored.Programme(outcome), authored.Gold)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_or_missing_fact_is_no_programme()
    {
        var json = JsonSerializer.Serialize(Authored.Programme("\"gold\": []"), SourceJson.Options);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Programme>(json.Replace("\"hours\"", "\"hour\"", StringComparison.Ordinal), SourceJson.Options));
    }

    [Fact]
    public void The_register_carries_volume_and_sets_of_a_learning_outcome_set()
    {
        using var authored = new Authored();
        Write(authored, "a", """{ "title": "T", "register": { "kind": "occupationalStandard", "number": "SAMPLE-1", "status": "inForce", "children": [{ "kind": "competenceSet", "number": "SAMPLE-2", "title": "S", "level": "4.1" }] } }""");
        Write(authored, "b", """{ "title": "Q", "register": { "kind": "qualificationStandard", "number": "SAMPLE-3", "status": "inForce", "children": [{ "kind": "learningOutcomeSet", "number": "SAMPLE-4", "title": "L", "level": "4.1", "credits": { "value": 2.5, "unit": "CSVET" }, "competenceSets": ["SAMPLE-2"] }] } }""");

        var entry = JsonNode.Parse(RegisterWriter.Write(authored.Corpus))!["entries"]!.AsArray().Single(entry => (string?)entry!["number"] == "SAMPLE-4")!;
        Assert.Equal("2.5 CSVET", (string?)entry["credits"]);
        Assert.Equal(["SAMPLE-2"], entry["competenceSets"]!.AsArray().Select(set => (string?)set));
        Assert.Equal("SAMPLE-3", (string?)entry["parent"]);
    }

    [Fact]
    public void A_set_of_competences_that_no_standard_has_is_a_fault()
    {
        using var authored = new Authored();
        Write(authored, "b", """{ "title": "Q", "register": { "kind": "qualificationStandard", "number": "SAMPLE-3", "children": [{ "kind": "learningOutcomeSet", "number": "SAMPLE-4", "title": "L", "competenceSets": ["SAMPLE-9"] }] } }""");

        Assert.Contains("SAMPLE-9", Assert.Throws<SourceFaultException>(() => RegisterWriter.Write(authored.Corpus)).Message, StringComparison.Ordinal);
    }

    private static void Write(Authored authored, string name, string standard)
    {
        var folder = Directory.CreateDirectory(Path.Combine(authored.Corpus, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "standard.json"), standard);
    }
}
