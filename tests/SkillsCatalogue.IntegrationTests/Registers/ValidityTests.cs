using SkillsCatalogue.Core.Review;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.Web.Localisation;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.IntegrationTests.Registers;

/// <summary>Where an entry stands on a day, and the sentence that says so.</summary>
public sealed class ValidityTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly TextCatalogue Catalogue = new();

    [Theory]
    [InlineData(RegisterStatus.InForce, null, null, RegisterStanding.InForce)]
    [InlineData(RegisterStatus.InForce, "2026-11-23", "2026-11-23", RegisterStanding.InForce)]
    [InlineData(RegisterStatus.InForce, null, "2026-11-22", RegisterStanding.Expired)]
    [InlineData(RegisterStatus.InForce, "2026-11-24", null, RegisterStanding.NotYetInForce)]
    [InlineData(RegisterStatus.Expired, null, "2030-01-01", RegisterStanding.Expired)]
    [InlineData(RegisterStatus.Withdrawn, null, "2020-01-01", RegisterStanding.Withdrawn)]
    [InlineData(RegisterStatus.Proposed, "2020-01-01", null, RegisterStanding.Proposed)]
    public void What_the_days_say_counts_beside_what_the_register_says(RegisterStatus status, string? from, string? to, RegisterStanding standing)
    {
        var entry = Entry(status, from, to);
        Assert.Equal(standing, Validity.StandingOf(entry, Today));
        Assert.Equal(entry.IsInForce(Today), standing == RegisterStanding.InForce);
    }

    [Theory]
    [InlineData(RegisterStatus.InForce, null, null, "In force, without a last day.", "Na snazi, bez navedenog posljednjeg dana.")]
    [InlineData(RegisterStatus.InForce, null, "2026-11-23", "Expires today.", "Istječe danas.")]
    [InlineData(RegisterStatus.InForce, null, "2026-11-24", "Expires in 1 day, on 24 November 2026.", "Istječe za 1 dan: 24. studenoga 2026.")]
    [InlineData(RegisterStatus.InForce, null, "2026-11-26", "Expires in 3 days, on 26 November 2026.", "Istječe za 3 dana: 26. studenoga 2026.")]
    [InlineData(RegisterStatus.InForce, null, "2027-01-02", "Expires in 40 days, on 2 January 2027.", "Istječe za 40 dana: 2. siječnja 2027.")]
    [InlineData(RegisterStatus.InForce, null, "2026-12-14", "Expires in 21 days, on 14 December 2026.", "Istječe za 21 dan: 14. prosinca 2026.")]
    [InlineData(RegisterStatus.InForce, null, "2027-11-23", "Expires in 365 days, on 23 November 2027.", "Istječe za 365 dana: 23. studenoga 2027.")]
    [InlineData(RegisterStatus.InForce, null, "2030-03-01", "In force until 1 March 2030.", "Na snazi do 1. ožujka 2030.")]
    [InlineData(RegisterStatus.InForce, "2026-12-01", null, "Comes into force in 8 days, on 1 December 2026.", "Stupa na snagu za 8 dana: 1. prosinca 2026.")]
    [InlineData(RegisterStatus.InForce, null, "2026-11-22", "Expired on 22 November 2026.", "Isteklo 22. studenoga 2026.")]
    [InlineData(RegisterStatus.Expired, null, null, "Expired.", "Isteklo.")]
    [InlineData(RegisterStatus.Expired, null, "2030-01-01", "Expired.", "Isteklo.")]
    [InlineData(RegisterStatus.Withdrawn, null, "2020-01-01", "Withdrawn from the register.", "Povučeno iz registra.")]
    [InlineData(RegisterStatus.Proposed, null, null, "Proposed: not in force yet.", "Predloženo: još nije na snazi.")]
    public void A_sentence_says_until_when(RegisterStatus status, string? from, string? to, string english, string croatian)
    {
        var entry = Entry(status, from, to);
        Assert.Equal(english, Validity.Sentence(entry, Today, Catalogue.For(["en"])).Replace('\u00A0', ' '));
        Assert.Equal(croatian, Validity.Sentence(entry, Today, Catalogue.For(["hr"])).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Every_standing_has_a_word_in_every_language() => Assert.All(Catalogue.Languages, language =>
        Assert.All(Enum.GetValues<RegisterStanding>(), standing => Assert.Contains(Texts.Name(standing), Catalogue.For([language]).Values.RegisterStates)));

    private static RegisterEntry Entry(RegisterStatus status, string? from, string? to) => RegisterSeeds.Qualification with { Status = status, ValidFrom = Day(from), ValidTo = Day(to) };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
