using System.Net;
using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.IntegrationTests.Pages;

namespace SkillsCatalogue.IntegrationTests.Registers;

/// <summary>What the pages of the register say. No browser is needed.</summary>
public sealed class RegisterPagesTests(RegisterFixture api) : IClassFixture<RegisterFixture>
{
    [Fact]
    public async Task The_list_narrows_counts_and_links_to_entries()
    {
        var (_, html) = await GetAsync("/register?kind=occupationalStandard&status=inForce");
        Assert.Contains("3 entries", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"occupationalStandard\" selected>Occupational standard (3)</option>", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"expired\">Expired (1)</option>", html, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/register/SAMPLE/{Seeds.Gardener.Number}\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain(RegisterSeeds.Expired.Title, html, StringComparison.Ordinal);

        var (_, none) = await GetAsync("/register?q=zzzz&status=proposed");
        Assert.Contains("No entry matches", none, StringComparison.Ordinal);
        Assert.Contains("<option value=\"proposed\" selected>Proposed (0)</option>", none, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_standard_shows_its_sets_documents_and_skills()
    {
        var (_, html) = await GetAsync(Address(Seeds.Gardener.Number));
        Assert.Contains($"<h1 lang=\"hr\">{Seeds.Gardener.Title}</h1>", html, StringComparison.Ordinal);
        Assert.Contains(">Sample</span>", html, StringComparison.Ordinal);
        Assert.Contains("In force, without a last day.", html, StringComparison.Ordinal);
        Assert.Equal([RegisterSeeds.Set.Number], NumbersUnder(html, "children-competenceSet"));
        Assert.Equal([RegisterSeeds.Outcomes.Number], NumbersUnder(html, "led-to-by"));
        Assert.Equal([RegisterSeeds.Qualification.Number], NumbersUnder(html, "led-to-by-standards"));
        Assert.Contains($"href=\"/standards/{Seeds.Gardener.Sha256}\"", Section(html, "documents"), StringComparison.Ordinal);
        var skills = Section(html, "skills");
        Assert.Contains("4 skills, in the order in which the document says them.", skills, StringComparison.Ordinal);
        Assert.Matches($"<details class=\"unitskills\" open>\\s*<summary>\\s*<strong lang=\"hr\">U1 {RegisterSeeds.Set.Title}</strong>", skills);
        Assert.Equal(
            ["zbrinuti biljni otpad kompostiranjem", "izraditi plan sadnje s pomoću računalnog programa", "odabrati otporne biljne vrste", "načela integrirane zaštite bilja"],
            Regex.Matches(skills, "<li><a href=\"/skills/[^\"]+\" lang=\"hr\">([^<]+)</a>").Select(match => match.Groups[1].Value));
        Assert.Contains($"href=\"/skills?standard={Seeds.Gardener.Number}\"", skills, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_shows_the_skills_of_its_own_statements_in_the_document_of_its_standard()
    {
        var (_, html) = await GetAsync(Address(RegisterSeeds.Set.Number));
        Assert.Contains($"href=\"{Address(Seeds.Gardener.Number)}\"", Section(html, "parent"), StringComparison.Ordinal);
        Assert.Contains("The set stands in the document of its standard.", html, StringComparison.Ordinal);
        Assert.Contains("4 skills", Section(html, "skills"), StringComparison.Ordinal);
        Assert.Equal([RegisterSeeds.Outcomes.Number], NumbersUnder(html, "led-to-by"));
    }

    [Fact]
    public async Task A_set_of_learning_outcomes_shows_where_it_leads()
    {
        var (_, html) = await GetAsync(Address(RegisterSeeds.Outcomes.Number), "hr");
        Assert.Contains("<dt>Bodovi</dt><dd>2,5 CSVET</dd>", html, StringComparison.Ordinal);
        Assert.Equal([RegisterSeeds.Set.Number], NumbersUnder(html, "leads-to"));
        Assert.Equal([Seeds.Gardener.Number], NumbersUnder(html, "leads-to-standards"));
        Assert.Contains("Ovdje nema vještina", Section(html, "skills"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_standard_that_is_not_in_force_says_what_that_means()
    {
        foreach (var (entry, sentence) in new[] { (RegisterSeeds.Expired, "Expired on 31 December 2020."), (RegisterSeeds.Withdrawn, "Withdrawn from the register."), (RegisterSeeds.Proposed, "Proposed: not in force yet.") })
        {
            var (status, html) = await GetAsync(Address(entry.Number));
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Contains(sentence, html.Replace('\u00A0', ' '), StringComparison.Ordinal);
            Assert.Contains("a sentence in it is no proof", html, StringComparison.Ordinal);
            Assert.Contains("Without a document there is no sentence", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/register/SAMPLE/none")]
    [InlineData("/register/OTHER/SAMPLE-SZ-9981")]
    public async Task An_unknown_entry_is_a_page_with_404(string path)
    {
        var (status, html) = await GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("There is no such entry", html, StringComparison.Ordinal);
        Assert.Equal(path.Contains("OTHER", StringComparison.Ordinal), html.Contains($"href=\"{Address(Seeds.Gardener.Number)}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_of_a_standard_leads_to_its_entry()
    {
        var (_, html) = await GetAsync("/standards/" + Seeds.Gardener.Number);
        Assert.Contains($"href=\"{Address(Seeds.Gardener.Number)}\"", html, StringComparison.Ordinal);
    }

    private static string Address(string number) => $"/register/{RegisterEntry.SampleRegister}/{Uri.EscapeDataString(number)}";

    private static string Section(string html, string id) => Regex.Match(html, $"<h2 id=\"{id}\">.*?</section>", RegexOptions.Singleline).Value;

    private static IEnumerable<string> NumbersUnder(string html, string id) =>
        Regex.Matches(Section(html, id), "<td class=\"code\"><a href=\"[^\"]+\">([^<]+)</a>").Select(match => match.Groups[1].Value);

    private async Task<(HttpStatusCode Status, string Html)> GetAsync(string path, string language = "en")
    {
        using var answer = await api.Client.SendAsync(HttpMethod.Get, path, null as object, ("Accept-Language", language));
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }
}
