using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Language.Tagging;

namespace SkillsCatalogue.Tests.Tagging;

/// <summary>The line between tagged and not, in sentences of the tests' own.</summary>
public sealed class TaggerTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("hr", "Odvojiti otpadni karton i plastiku za recikliranje")]
    [InlineData("hr", "Podesiti kotlovnicu tako da se smanji potrošnja plina")]
    [InlineData("et", "Sordib töökojas tekkivad jäätmed liigiti")]
    [InlineData("et", "Vähendab masina kütusekulu õige sõiduvõttega ja säästab energiat")]
    [InlineData("da", "Lærlingen kan nedbringe anlæggets energiforbrug")]
    [InlineData("da", "Sortere byggeaffald på pladsen")]
    [InlineData("en", "Lower the emissions of the kiln by adjusting the burner")]
    [InlineData("en", "Restore the habitat of ground-nesting birds after mowing")]
    public void Actions_that_spare_the_environment_are_green(string language, string statement) => Assert.True(Value("green", statement, language));

    [Theory]
    [InlineData("hr", "Prodavati električna vozila privatnim kupcima")]
    [InlineData("hr", "Održavati urednim radno okruženje")]
    [InlineData("hr", "Voditi sastanak s dobavljačima")]
    [InlineData("et", "Müüb kliendile päikesepaneele")]
    [InlineData("et", "Hoiab korras oma töökeskkonna")]
    [InlineData("da", "Sælge elbiler til private kunder")]
    [InlineData("da", "Bidrage til et godt arbejdsmiljø")]
    [InlineData("en", "Transport solar panels to the customer")]
    [InlineData("en", "Keep a tidy working environment")]
    [InlineData("en", "Bake bread and rolls")]
    public void Green_things_in_trade_and_other_environments_are_not(string language, string statement) => Assert.False(Value("green", statement, language));

    [Theory]
    [InlineData("hr", "Izraditi troškovnik u tabličnom kalkulatoru")]
    [InlineData("hr", "Programirati upravljački sklop CNC glodalice")]
    [InlineData("et", "Sisestab mõõtmistulemused andmebaasi")]
    [InlineData("et", "Kasutab tarkvara jooniste koostamiseks")]
    [InlineData("da", "Indtaste måleresultater i et regneark")]
    [InlineData("da", "Programmere en robotcelle")]
    [InlineData("en", "Draw the floor plan with CAD software")]
    [InlineData("en", "Encrypt customer records before sending them by e-mail")]
    public void Work_with_software_and_data_is_digital(string language, string statement) => Assert.True(Value("digital", statement, language));

    [Theory]
    [InlineData("hr", "Ispitati električnu mrežu zgrade")]
    [InlineData("hr", "Skuhati juhu na električnom štednjaku")]
    [InlineData("et", "Paigaldab hoone elektrivõrgu kaablid")]
    [InlineData("da", "Overholde rengøringsprogrammet for maskinen")]
    [InlineData("en", "Read a digital thermometer and note the value")]
    [InlineData("en", "Follow the vaccination programme of the herd")]
    public void Machines_and_other_nets_are_not_digital(string language, string statement) => Assert.False(Value("digital", statement, language));

    [Theory]
    [InlineData("en", "")]
    [InlineData("en", " 12 – 14 ")]
    [InlineData("de", "Abfälle trennen")]
    [InlineData(null, "उपकरण की सफाई")]
    public void What_cannot_be_judged_is_not_assessed(string? language, string statement) =>
        Assert.All(Tagger.Tag(statement, language, At), claim =>
        {
            Assert.Null(claim.Value);
            Assert.Equal(0, claim.Confidence);
            Assert.NotNull(claim.Reason);
        });

    [Fact]
    public void A_claim_quotes_its_trigger_and_names_its_method()
    {
        const string statement = "Koristiti softver za planiranje i razvrstavati otpad";
        var claims = Tagger.Tag(statement, "hr", At);
        Assert.Equal(["green", "digital"], claims.Select(claim => claim.Scheme));
        Assert.All(claims, claim =>
        {
            Assert.True(claim.Value);
            Assert.Contains(claim.Trigger!, statement, StringComparison.Ordinal);
            Assert.Equal(TagBasis.Rule, claim.Basis);
            Assert.Equal(Tagger.Method, claim.Method);
            Assert.InRange(claim.Confidence, 0.5, 0.97);
            Assert.Equal(At, claim.At);
        });
    }

    [Fact]
    public void False_has_a_confidence_of_its_own_and_a_weak_trigger_lowers_it()
    {
        var none = Claim("green", "Bake bread and rolls", "en");
        var weak = Claim("green", "Explain the energy of moving bodies", "en");
        Assert.False(none.Value);
        Assert.Null(none.Trigger);
        Assert.False(weak.Value);
        Assert.NotNull(weak.Trigger);
        Assert.True(weak.Confidence < none.Confidence);
    }

    [Fact]
    public void A_heading_lifts_a_claim_but_makes_none()
    {
        Assert.True(Claim("digital", "Use a barcode scanner", "en").Confidence < Tagger.Tag("Use a barcode scanner", "en", At, "Digital skills")[1].Confidence);
        Assert.False(Tagger.Tag("Bake bread and rolls", "en", At, "Environmental protection")[0].Value);
    }

    [Fact]
    public void Each_scheme_has_a_definition_and_a_lexicon_in_the_four_languages()
    {
        foreach (var scheme in TagSchemes.All)
        {
            foreach (var language in new[] { "hr", "et", "da", "en" })
            {
                Assert.True(scheme.Definition.ContainsKey(language) && scheme.Label.ContainsKey(language), $"{scheme.Id} {language}");
                Assert.NotNull(Tagger.Tag("Some words of no meaning at all", language, At).Single(claim => claim.Scheme == scheme.Id).Value);
            }
        }
    }

    private static bool? Value(string scheme, string statement, string language) => Claim(scheme, statement, language).Value;

    private static TagClaim Claim(string scheme, string statement, string language) =>
        Tagger.Tag(statement, language, At).Single(claim => claim.Scheme == scheme);
}
