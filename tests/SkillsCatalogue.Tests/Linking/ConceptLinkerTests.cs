using SkillsCatalogue.Search.Linking;

namespace SkillsCatalogue.Tests.Linking;

/// <summary>Linking over a handful of concepts.</summary>
public sealed class ConceptLinkerTests
{
    private static readonly ConceptLinker Linker = new(
    [
        Concept("u:1", "lay bricks", "Puts bricks in rows with mortar.", "brick laying", "set bricks"),
        Concept("u:2", "sort waste", "Puts each kind of refuse into its bin.", "waste sorting"),
        Concept("u:3", "maintain solar panels", "Cleans and repairs photovoltaic modules.", "service solar panels"),
        Concept("u:4", "use spreadsheets", "Calculates and draws charts in tables.", "use spreadsheets software"),
        Concept("u:5", "lay floor tiles", "Puts tiles on floors."),
    ], "en");

    [Fact]
    public void An_alternative_label_is_an_exact_match_and_something_surely_fits()
    {
        var answer = Linker.Link("Waste sorting", 3);
        Assert.Equal(("u:2", "exact"), (answer.Matches[0].Uri, answer.Matches[0].Match));
        Assert.Contains("waste sorting", answer.Matches[0].Why, StringComparison.Ordinal);
        Assert.Equal(0, answer.None);
    }

    [Fact]
    public void A_label_inside_a_longer_sentence_is_the_wider_concept_and_its_words_are_told()
    {
        var match = Linker.Link("You clean the roof, maintain solar panels of customers and write reports about the work", 3).Matches[0];
        Assert.Equal(("u:3", "broad"), (match.Uri, match.Match));
        Assert.Contains("\"maintain solar panels\"", match.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_label_is_narrower_in_the_vocabulary() =>
        Assert.Equal("narrow", Linker.Link("spreadsheets", 1).Matches[0].Match);

    [Fact]
    public void Words_of_the_description_alone_find_a_concept_that_is_only_related()
    {
        var match = Linker.Link("photovoltaic modules", 1).Matches[0];
        Assert.Equal(("u:3", "related"), (match.Uri, match.Match));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12 ??")]
    [InlineData("qqqq wwww")]
    public void A_text_that_shares_nothing_has_no_match_and_none_is_certain(string text)
    {
        var answer = Linker.Link(text, 5);
        Assert.Empty(answer.Matches);
        Assert.Equal(1, answer.None);
    }

    [Fact]
    public void Shares_are_ordered_and_no_more_than_asked_for_are_given()
    {
        var matches = Linker.Link("lay bricks and tiles", 2).Matches;
        Assert.Equal(2, matches.Count);
        Assert.True(matches[0].Score >= matches[1].Score);
        Assert.InRange(matches.Sum(match => match.Score), 0, 1.001);
    }

    [Fact]
    public void In_a_language_that_nothing_was_learnt_for_an_inflected_label_is_found_by_its_letters()
    {
        var linker = new ConceptLinker([Concept("u:1", "polagati keramičke pločice", ""), Concept("u:2", "zidati opekom", ""), Concept("u:3", "keramičar", "")], "hr");
        var answer = linker.Link("polaganje keramičkih pločica", 3);
        Assert.Equal("u:1", answer.Matches[0].Uri);
        Assert.DoesNotContain(answer.Matches, match => match.Uri == "u:2");
    }

    private static LinkConcept Concept(string uri, string label, string description, params string[] others) =>
        new(uri, [new(label, true), .. others.Select(other => new LinkLabel(other, false))], description, false);
}
