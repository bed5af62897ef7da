using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.IntegrationTests.Localisation;

/// <summary>Numbers, days and plurals as each language writes them. <c>\u00A0</c> keeps them on one line.</summary>
public sealed class FormatsTests
{
    private static readonly TextCatalogue Catalogue = new();

    [Theory]
    [InlineData("hr", "2026-11-23", "23. studenoga 2026.")]
    [InlineData("hr", "2026-01-01", "1. siječnja 2026.")]
    [InlineData("hr", "2026-02-28", "28. veljače 2026.")]
    [InlineData("hr", "2024-03-05", "5. ožujka 2024.")]
    [InlineData("hr", "2024-04-30", "30. travnja 2024.")]
    [InlineData("hr", "2024-05-10", "10. svibnja 2024.")]
    [InlineData("hr", "2024-06-22", "22. lipnja 2024.")]
    [InlineData("hr", "2024-07-15", "15. srpnja 2024.")]
    [InlineData("hr", "2024-08-05", "5. kolovoza 2024.")]
    [InlineData("hr", "2024-09-30", "30. rujna 2024.")]
    [InlineData("hr", "2024-10-08", "8. listopada 2024.")]
    [InlineData("hr", "2030-12-31", "31. prosinca 2030.")]
    [InlineData("en", "2026-11-23", "23 November 2026")]
    [InlineData("en", "2026-05-01", "1 May 2026")]
    public void A_day(string language, string day, string written) =>
        Assert.Equal(written.Replace(' ', '\u00A0'), Catalogue.For([language]).Day(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Theory]
    [InlineData("hr", "23. 11. 2026. 08:05 UTC")]
    [InlineData("en", "23 Nov 2026 08:05 UTC")]
    public void A_moment(string language, string written) =>
        Assert.Equal(written, Catalogue.For([language]).Moment(new DateTimeOffset(2026, 11, 23, 9, 5, 0, TimeSpan.FromHours(1))));

    [Theory]
    [InlineData("hr", 999, "999")]
    [InlineData("hr", 14000, "14.000")]
    [InlineData("hr", 1234567, "1.234.567")]
    [InlineData("en", 14000, "14,000")]
    public void A_number(string language, long number, string written) => Assert.Equal(written, Catalogue.For([language]).Number(number));

    [Theory]
    [InlineData("hr", 0.376, "37,6 %", "38\u00A0%")]
    [InlineData("en", 0.376, "37.6%", "38%")]
    public void A_share(string language, double share, string exact, string whole)
    {
        var texts = Catalogue.For([language]);
        Assert.Equal(exact, share.ToString("P1", texts.Culture));
        Assert.Equal(whole, texts.Percent(share));
    }

    [Theory]
    [InlineData("hr", "hr", "hrvatski")]
    [InlineData("hr", "et", "estonski")]
    [InlineData("en", "da", "Danish")]
    [InlineData("hr", "xx", "xx")]
    public void A_content_language_has_a_name(string language, string code, string name) => Assert.Equal(name, Catalogue.For([language]).LanguageName(code));

    [Theory]
    [InlineData(0, "0 vještina")]
    [InlineData(1, "1 vještina")]
    [InlineData(2, "2 vještine")]
    [InlineData(4, "4 vještine")]
    [InlineData(5, "5 vještina")]
    [InlineData(11, "11 vještina")]
    [InlineData(12, "12 vještina")]
    [InlineData(14, "14 vještina")]
    [InlineData(21, "21 vještina")]
    [InlineData(22, "22 vještine")]
    [InlineData(25, "25 vještina")]
    [InlineData(101, "101 vještina")]
    [InlineData(111, "111 vještina")]
    [InlineData(1002, "1.002 vještine")]
    [InlineData(14012, "14.012 vještina")]
    public void A_count_of_skills_in_Croatian(long count, string written) => Assert.Equal(written, Catalogue.For(["hr"]).Search.Results.For(count));

    [Fact]
    public void Days_and_numbers_are_the_same_where_the_host_has_no_culture_data()
    {
        foreach (var language in Catalogue.Languages)
        {
            var texts = Catalogue.For([language]);
            var bare = texts with { Culture = (texts.Formats with { Culture = "zz-nowhere" }).ToCulture() };
            var day = new DateOnly(2026, 11, 23);
            Assert.Equal(texts.Day(day), bare.Day(day));
            Assert.Equal(texts.Moment(new(2026, 11, 23, 14, 5, 0, TimeSpan.Zero)), bare.Moment(new(2026, 11, 23, 14, 5, 0, TimeSpan.Zero)));
            Assert.Equal(texts.Number(1234567), bare.Number(1234567));
            Assert.Equal(texts.Percent(0.3), bare.Percent(0.3));
            Assert.Equal(1234.5.ToString("N1", texts.Culture), 1234.5.ToString("N1", bare.Culture));
        }
    }
}
