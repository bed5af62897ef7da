using SkillsCatalogue.Language.Programmes;

namespace SkillsCatalogue.Tests.Programmes;

public class ReferenceFinderTests
{
    [Theory]
    [InlineData("Skup ishoda učenja: SAMPLE-SIU-990811 Priprema", "SAMPLE-SIU-990811")]
    [InlineData("SAMPLE-KS-9904, B.3.1 Külaliste vastuvõtmine", "SAMPLE-KS-9904 SAMPLE-KS-9904/B.3.1")]
    [InlineData("SAMPLE-UO-9905, fag 99104 Klimavenlige menuer", "SAMPLE-UO-9905 SAMPLE-UO-9905/99104")]
    [InlineData("see https://hko.srce.hr/registar/skup-ishoda-ucenja/detalji/123.", "https://hko.srce.hr/registar/skup-ishoda-ucenja/detalji/123")]
    [InlineData("(https://register.example/set/SIU-99081)", "https://register.example/set/SIU-99081 SIU-99081")]
    [InlineData("unit MES/N0601 and 08-13112018-1.2/6k", "MES/N0601 08-13112018-1.2/6k")]
    [InlineData("one MES/N0601; again MES/N0601", "MES/N0601")]
    [InlineData("ISO 9001, EU 2016/679, TCP/IP, 2025-11-23, B2, COVID-19, tel. 01-234-567, a@b-123.hr", "")]
    public void Numbers_and_addresses_are_found_by_their_shape(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReferenceFinder.In(text)));

    [Theory]
    [InlineData("99104 Klimavenlige menuer", "99104")]
    [InlineData("B.3.1 Külaliste vastuvõtmine", "B.3.1")]
    [InlineData("12 sati", null)]
    [InlineData("2024-11-23", null)]
    public void A_leading_number_is_taken_where_a_label_says_so(string value, string? expected) => Assert.Equal(expected, ReferenceFinder.LeadingIn(value));
}
