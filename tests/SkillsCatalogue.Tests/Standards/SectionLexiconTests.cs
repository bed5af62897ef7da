using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Tests.Standards;

public class SectionLexiconTests
{
    [Theory]
    [InlineData("hr", "ISHODI UČENJA:", SectionRole.Outcomes)]
    [InlineData("hr", "5. Ishodi učenja (opće i specifične kompetencije)", SectionRole.Outcomes)]
    [InlineData("hr", "Opis zanimanja", SectionRole.Description)]
    [InlineData("hr", "Opiskrbne usluge", SectionRole.Unknown)]
    [InlineData("et", "A.2 Tööosad", SectionRole.Tasks)]
    [InlineData("et", "Hindamine", SectionRole.Assessment)]
    [InlineData("da", "Målpinde", SectionRole.Skills)]
    [InlineData("en", "Knowledge and Understanding (KU)", SectionRole.Knowledge)]
    [InlineData("en", "Assessment Criteria", SectionRole.Assessment)]
    [InlineData("de", "Fertigkeiten, Kenntnisse und Fähigkeiten", SectionRole.Skills)]
    [InlineData("id", "PANDUAN PENILAIAN", SectionRole.Description)]
    [InlineData("id", "5. Aspek kritis", SectionRole.Assessment)]
    [InlineData("sl", "Poklicne kompetence", SectionRole.Skills)]
    [InlineData(null, "Tegevusnäitajad", SectionRole.Skills)]
    [InlineData("xx", "Learning outcomes", SectionRole.Outcomes)]
    public void Headings_have_roles(string? language, string heading, SectionRole role) =>
        Assert.Equal(role, SectionLexicon.For(language).RoleOf(heading));

    [Theory]
    [InlineData("en", "To be competent, the user on the job must be able to", SectionRole.Outcomes)]
    [InlineData("en", "The individual on the job needs to know and understand", SectionRole.Knowledge)]
    [InlineData("en", "The individual needs to know and understand how to", SectionRole.Outcomes)]
    [InlineData("hr", "Nakon položenog kolegija student će znati/moći", SectionRole.Outcomes)]
    public void Lead_ins_say_what_follows(string language, string text, SectionRole role) =>
        Assert.Equal(role, SectionLexicon.For(language).LeadInOf(text));

    [Fact]
    public void A_sentence_is_no_lead_in() => Assert.Null(SectionLexicon.For("hr").LeadInOf("Radno vrijeme je od 8 do 16 sati"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_language_has_what_a_standard_needs(string language)
    {
        var lexicon = SectionLexicon.For(language);

        Assert.NotSame(lexicon, SectionLexicon.For("xx"));
        Assert.NotEmpty(lexicon.Families);
        Assert.All(lexicon.Families, family => Assert.InRange(family.Least, 1, family.Words.Count));
    }

    public static TheoryData<string> Languages => [.. SectionLexicon.Languages];
}
