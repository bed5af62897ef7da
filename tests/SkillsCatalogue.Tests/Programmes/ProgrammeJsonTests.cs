using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Programmes;

namespace SkillsCatalogue.Tests.Programmes;

public class ProgrammeJsonTests
{
    private const string Good = """
        {
          "title": "Montaža solarnih panela", "language": "hr", "level": 4.1, "form": "training", "providerType": "adultEducation",
          "volume": [ { "value": 6, "unit": "CSVET bodova" } ], "hours": 150, "selfDirectedHours": 30, "parts": ["theory", "workshop"], "references": ["SAMPLE-SZ-9902"],
          "futureMember": true,
          "modules": [
            { "number": 1, "title": "Priprema", "volume": [ { "value": 50, "unit": "sati" } ], "references": ["SAMPLE-SIU-1"],
              "outcomes": [ "pročitati nacrt (SAMPLE-SIU-99153)", { "text": "  poznaje \n propise ", "code": "IU2", "references": ["SAMPLE-SK-2"] } ] }
          ],
          "outcomes": [ { "text": "odgovara za ekipu", "kind": "attitude" } ]
        }
        """;

    [Fact]
    public void A_programme_is_read_with_all_its_members()
    {
        var result = ProgrammeJson.Read(Good);
        var draft = result.Draft!;

        Assert.Empty(result.Faults);
        Assert.Equal(("Montaža solarnih panela", "hr", "4.1", "training", "adultEducation"), (draft.Title, draft.Language, draft.Facts.Level, draft.Facts.Form, draft.Facts.ProviderType));
        Assert.Equal([(6m, "CSVET"), (150m, "hours")], draft.Facts.Volume.Select(volume => (volume.Value, volume.Unit)));
        Assert.Equal(["theory", "workshop"], draft.Facts.Parts);
        Assert.Equal(["SAMPLE-SZ-9902"], draft.References);
        Assert.Equal([(50m, "hours")], draft.Modules.Single().Volume.Select(volume => (volume.Value, volume.Unit)));
        Assert.Equal(["odgovara za ekipu", "pročitati nacrt (SAMPLE-SIU-99153)", "poznaje propise"], draft.Outcomes.Select(outcome => outcome.Text));
        Assert.Equal([StatementKind.Attitude, StatementKind.Skill, StatementKind.Knowledge], draft.Outcomes.Select(outcome => outcome.Kind));
        Assert.Equal([-1, 0, 0], draft.Outcomes.Select(outcome => outcome.Module));
        Assert.Equal(["SAMPLE-SIU-99153"], draft.Outcomes[1].References);
        Assert.Equal(["SAMPLE-SK-2"], draft.Outcomes[2].References);
        Assert.All(draft.Outcomes, outcome => Assert.Equal(outcome.Text, result.Document!.Slice(outcome.Span)));
        Assert.True(draft.Modules[0].Span.Contains(draft.Outcomes[2].Span));
    }

    [Fact]
    public void The_language_is_guessed_and_what_is_odd_is_told()
    {
        var draft = ProgrammeJson.Read("""{ "outcomes": ["read the drawing and check the measures", "explain how the heat pump works to the client"], "hours": 10, "volume": [{ "value": 9, "unit": "CSVET" }] }""").Draft!;

        Assert.Equal("en", draft.Language);
        Assert.Equal([DiagnosticCodes.VolumesDisagree], draft.Diagnostics.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("[]", "$")]
    [InlineData("{", "$")]
    [InlineData("""{ "title": 5 }""", "$.title")]
    [InlineData("""{ "outcomes": "x" }""", "$.outcomes")]
    [InlineData("""{ "outcomes": ["x", 5] }""", "$.outcomes[1]")]
    [InlineData("""{ "outcomes": ["x", { "code": "1" }] }""", "$.outcomes[1]")]
    [InlineData("""{ "outcomes": [{ "text": "x", "kind": "talent" }] }""", "$.outcomes[0].kind")]
    [InlineData("""{ "hours": "many" }""", "$.hours")]
    [InlineData("""{ "hours": -1 }""", "$.hours")]
    [InlineData("""{ "hours": 1e40 }""", "$.hours")]
    [InlineData("""{ "volume": [{ "value": 1 }] }""", "$.volume[0]")]
    [InlineData("""{ "modules": [{ "title": "A", "volume": [{ "value": 1, "unit": 2 }] }] }""", "$.modules[0].volume[0].unit")]
    [InlineData("""{ "modules": [{ "outcomes": ["x"] }] }""", "$.modules[0]")]
    [InlineData("""{ "modules": [5] }""", "$.modules[0]")]
    [InlineData("""{ "parts": ["seminar"] }""", "$.parts[0]")]
    public void A_fault_is_told_with_the_path_of_the_member(string json, string member)
    {
        var result = ProgrammeJson.Read(json);

        Assert.Null(result.Draft);
        Assert.Equal(member, result.Faults[0].Member);
        Assert.NotEqual("", result.Faults[0].Message);
    }

    [Fact]
    public void Deep_nesting_is_a_fault_and_no_crash() => Assert.Single(ProgrammeJson.Read(new string('[', 5000)).Faults);
}
