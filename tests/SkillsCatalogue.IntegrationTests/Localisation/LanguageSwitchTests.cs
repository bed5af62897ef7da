using System.Net;
using System.Text.RegularExpressions;
using SkillsCatalogue.IntegrationTests.Api;
using SkillsCatalogue.IntegrationTests.Pages;

namespace SkillsCatalogue.IntegrationTests.Localisation;

/// <summary>The language of an answer, what caches are told of it, and the switch. No browser is needed.</summary>
public sealed class LanguageSwitchTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Theory]
    [InlineData("/", "hr", HttpStatusCode.OK)]
    [InlineData("/skills?q=plan", "en", HttpStatusCode.OK)]
    [InlineData("/register", "hr", HttpStatusCode.OK)]
    [InlineData("/upload", "hr", HttpStatusCode.OK)]
    [InlineData("/api", "hr", HttpStatusCode.OK)]
    [InlineData("/no/such/page", "hr", HttpStatusCode.NotFound)]
    public async Task A_page_says_its_language_and_what_it_depends_on(string path, string language, HttpStatusCode status)
    {
        using var answer = await GetAsync(path, language);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains($"<html lang=\"{language}\">", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal([language], answer.Content.Headers.ContentLanguage);
        Assert.Equal(["Accept-Language", "Cookie"], answer.Headers.Vary);
        Assert.True(answer.Headers.CacheControl!.NoCache);
        Assert.False(answer.Headers.CacheControl.Public);
    }

    [Theory]
    [InlineData("/api/v1/skills?q=plan")]
    [InlineData("/api/v1/register")]
    [InlineData("/skills/suggestions?q=iz")]
    public async Task Data_does_not_depend_on_the_language_of_the_pages(string path)
    {
        using var english = await GetAsync(path, "en");
        using var croatian = await GetAsync(path, "hr", ("Cookie", "skills.language=hr"));
        Assert.Equal(await english.Content.ReadAsStringAsync(), await croatian.Content.ReadAsStringAsync());
        Assert.Equal(english.Headers.ETag, croatian.Headers.ETag);
        Assert.DoesNotContain("Accept-Language", croatian.Headers.Vary);
    }

    [Theory]
    [InlineData("/api/v1/skills/none")]
    [InlineData("/api/v1/skills?take=0")]
    [InlineData("/api/v1/nothing")]
    public async Task Problems_of_the_programming_interface_stay_in_English(string path)
    {
        using var english = await GetAsync(path, "en");
        using var croatian = await GetAsync(path, "hr");
        Assert.Equal(await english.Content.ReadAsStringAsync(), await croatian.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/skills")]
    [InlineData("/skills?q=plan")]
    [InlineData("/skills?language=en&tag=digital")]
    [InlineData("/standards?language=hr")]
    public async Task The_language_of_the_pages_does_not_change_what_is_found(string path)
    {
        async Task<IReadOnlyList<string>> FoundAsync(string language)
        {
            using var answer = await GetAsync(path, language);
            var main = Regex.Match(await answer.Content.ReadAsStringAsync(), "<main.*</main>", RegexOptions.Singleline).Value;
            return [.. Regex.Matches(main, "<h[23]>\\s*<a href=\"([^\"]+)").Select(match => match.Groups[1].Value)];
        }

        var english = await FoundAsync("en");
        Assert.NotEmpty(english);
        Assert.Equal(english, await FoundAsync("hr"));
    }

    [Fact]
    public async Task Content_keeps_its_own_language()
    {
        using var answer = await GetAsync("/standards/" + Seeds.Archivist.Number, "hr");
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains($"<h1 lang=\"en\">{Seeds.Archivist.Title}</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<p lang=\"en\">Register incoming records", html, StringComparison.Ordinal);
        using var results = await GetAsync("/skills?language=en", "hr");
        Assert.Matches("<span class=\"name\" lang=\"en\"[^>]*>Information services", await results.Content.ReadAsStringAsync());
        using var reference = await GetAsync("/problems", "hr");
        Assert.Contains("<p lang=\"en\">", await reference.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_switch_offers_each_language_in_itself_and_leads_back_to_the_page()
    {
        using var answer = await GetAsync("/skills?q=biljni%20otpad&tag=green", "en");
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Matches("<a href=\"/language/hr\\?return=[^\"]+\" lang=\"hr\" hreflang=\"hr\" rel=\"nofollow\">Hrvatski</a>", html);
        Assert.Matches("<a [^>]*lang=\"en\" hreflang=\"en\"[^>]* aria-current=\"true\">English</a>", html);
        Assert.DoesNotContain("lang=hr", Regex.Replace(html, "<[^>]*hreflang[^>]*>", ""), StringComparison.Ordinal);

        using var chosen = await GetAsync(Regex.Match(html, "/language/hr[^\"]+").Value, "en");
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.Equal("/skills?q=biljni%20otpad&tag=green", chosen.Headers.Location!.OriginalString);
        Assert.True(chosen.Headers.CacheControl!.NoStore);
        var cookie = chosen.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith("skills.language=hr; max-age=31536000; path=/; samesite=lax; httponly", cookie, StringComparison.Ordinal);

        using var after = await GetAsync(chosen.Headers.Location.OriginalString, "en", ("Cookie", "skills.language=hr"));
        Assert.Equal(["hr"], after.Content.Headers.ContentLanguage);
    }

    [Theory]
    [InlineData("/language/hr?return=https://evil.example/", "/")]
    [InlineData("/language/hr?return=//evil.example/", "/")]
    [InlineData("/language/hr?return=%5Cevil", "/")]
    [InlineData("/language/hr?return=/about%0d%0aX-Evil:1", "/")]
    [InlineData("/language/en", "/")]
    [InlineData("/language/en?return=/about%23data", "/about#data")]
    public async Task The_switch_leads_nowhere_else(string path, string location)
    {
        using var answer = await GetAsync(path, "en");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(location, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/language/xx")]
    [InlineData("/language/HR")]
    public async Task An_unknown_language_sets_nothing(string path)
    {
        using var answer = await GetAsync(path, "en");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("Set-Cookie", answer.Headers.Select(header => header.Key));
    }

    [Fact]
    public async Task A_catalogue_for_reading_only_can_be_read_in_either_language()
    {
        await using var host = await PagesHost.StartAsync(readOnly: true);
        using var client = new HttpClient { BaseAddress = host.Address };
        var html = await client.GetStringAsync(new Uri("/language/hr?return=/about", UriKind.Relative));
        Assert.Contains("<html lang=\"hr\">", html, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> GetAsync(string path, string language, params (string, string)[] headers) =>
        api.Client.SendAsync(HttpMethod.Get, path, null as object, [("Accept-Language", language), .. headers]);
}
