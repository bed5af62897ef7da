using Microsoft.AspNetCore.Http;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.IntegrationTests.Localisation;

/// <summary>Cookie before browser before default; the browser's wishes by their quality (RFC 9110, section 12.5.4).</summary>
public sealed class LanguageChoiceTests
{
    private static readonly TextCatalogue Catalogue = new();

    [Theory]
    [InlineData("", "en")]
    [InlineData("hr", "hr")]
    [InlineData("hr-HR,hr;q=0.9,en-US;q=0.8,en;q=0.7", "hr")]
    [InlineData("en-US,en;q=0.9,hr;q=0.8", "en")]
    [InlineData("en;q=0.5, hr;q=0.9", "hr")]
    [InlineData("de, fr;q=0.9, hr;q=0.1", "hr")]
    [InlineData("de, fr", "en")]
    [InlineData("HR", "hr")]
    [InlineData("hr;q=0, de", "en")]
    [InlineData("hr;q=0.000, en;q=0.1", "en")]
    [InlineData("*", "en")]
    [InlineData("de, *;q=0.5", "en")]
    [InlineData("en;q=0, *", "hr")]
    [InlineData("*;q=0.5, hr", "hr")]
    [InlineData("hr;q=abc", "en")]
    [InlineData(";;,,=", "en")]
    public void The_browser_is_listened_to(string header, string language) => Assert.Equal(language, Choose(header, null));

    [Theory]
    [InlineData("hr", "en", "en")]
    [InlineData("en", "hr", "hr")]
    [InlineData("hr", "xx", "hr")]
    [InlineData("hr", "", "hr")]
    public void A_choice_made_on_a_page_goes_before_it(string header, string cookie, string language) => Assert.Equal(language, Choose(header, cookie));

    private static string Choose(string header, string? cookie)
    {
        var context = new DefaultHttpContext();
        if (header.Length > 0)
            context.Request.Headers.AcceptLanguage = header;
        if (cookie is not null)
            context.Request.Headers.Cookie = $"{InterfaceLanguage.Cookie}={cookie}";
        return InterfaceLanguage.TextsFor(context, Catalogue).Language;
    }
}
