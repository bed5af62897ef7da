using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Language.Sections;
using SkillsCatalogue.Tests.Standards;

namespace SkillsCatalogue.Tests.Language;

public sealed class LexiconFolderTests
{
    private const string Lithuanian = """
        {
          "language": "lt",
          "headings": { "skills": ["gebėjimai"], "knowledge": ["žinios"], "assessment": ["vertinimas*"] },
          "identification": {
            "words": "ir yra į iš su kad kaip ar bet už apie pagal prie per nuo iki jis jos",
            "text": "Mokinys planuoja ir atlieka savo darbą savarankiškai, pasirenka tinkamus įrankius ir medžiagas bei saugiai juos naudoja. Darbuotojas laikosi nurodymų, darbo saugos ir aplinkosaugos reikalavimų, palaiko tvarką darbo vietoje. Standartas aprašo veiklas, žinias, gebėjimus ir nuostatas, kurių reikia profesijai. Rūšiuoti atliekas, taupyti vandenį ir energiją. Montuoti, prijungti, reguliuoti, matuoti, keisti ir valyti įrenginio dalis."
          }
        }
        """;

    [Fact]
    public void A_file_adds_a_language_with_its_identification()
    {
        using var folder = new LexiconFolder(("sections.lt.json", Lithuanian));

        Assert.Empty(Lexicons.LoadFolder(folder.Path));

        Assert.Contains("lt", SectionLexicon.Languages);
        Assert.Equal("lt", LanguageGuesser.Guess("Bitininkas prižiūri bičių šeimas ir gamina medų, jis dirba lauke ir laikosi darbo saugos reikalavimų."));
        var standard = new DocumentMaker("lt").Heading(1, "Bitininkas").Heading(2, "Žinios").Bullet("bičių ligos ir jų požymiai").Heading(2, "Gebėjimai").Bullet("paruošti bites žiemai")
            .Heading(2, "Vertinimas").Bullet("praktinė užduotis avilyje").Parse();
        Assert.Equal(["bičių ligos ir jų požymiai", "paruošti bites žiemai"], standard.Statements.Select(statement => statement.Text));
    }

    [Fact]
    public void A_file_of_a_known_language_adds_to_it_and_wins()
    {
        using var folder = new LexiconFolder(("sections.sv.json", """{ "language": "sv", "headings": { "skills": ["yrkesprov i verkstad"], "excluded": ["arbetsuppgifter på lager"] } }"""));

        Assert.Empty(Lexicons.LoadFolder(folder.Path));

        Assert.Equal(SkillsCatalogue.Core.Standards.SectionRole.Skills, SectionLexicon.For("sv").RoleOf("Yrkesprov i verkstad"));
        Assert.Equal(SkillsCatalogue.Core.Standards.SectionRole.Excluded, SectionLexicon.For("sv").RoleOf("Arbetsuppgifter på lager"));
        Assert.Equal(SkillsCatalogue.Core.Standards.SectionRole.Outcomes, SectionLexicon.For("sv").RoleOf("Lärandemål"));
    }

    [Theory]
    [InlineData("""{ "language": "qq", "headings": { "skils": ["x"] } }""", "$.headings.skils")]
    [InlineData("""{ "language": "qq", "headings": { "skills": ["*"] } }""", "$.headings.skills[0]")]
    [InlineData("""{ "language": "qq", "headers": { } }""", "$.headers")]
    [InlineData("""{ "language": "hr" }""", "$.language")]
    [InlineData("""{ "language": "qq", "identification": { "words": "a b", "text": "short" } }""", "$.identification.words")]
    [InlineData("""{ "language": "qq", "families": [{ "name": "f", "least": 3, "levelScheme": "EQF", "words": ["one"] }] }""", "$.families[0].least")]
    [InlineData("""{ "language": """, "$")]
    public void A_faulty_file_is_told_with_its_member_and_not_taken(string json, string member)
    {
        using var folder = new LexiconFolder(("sections.qq.json", json));

        var faults = Lexicons.LoadFolder(folder.Path);

        Assert.Contains(faults, fault => fault.File == "sections.qq.json" && fault.Member.StartsWith(member, StringComparison.Ordinal) && fault.Message.Length > 20);
        Assert.DoesNotContain("qq", SectionLexicon.Languages);
    }
}
