using SkillsCatalogue.Search.Duplicates;

namespace SkillsCatalogue.Tests.Duplicates;

public sealed class DuplicateFinderTests
{
    [Theory]
    [InlineData("en", "Store the cleaned paint brushes", "Store cleaned paint brushes")]
    [InlineData("en", "Measure noise before the shift and record the result", "Record the result and measure noise before the shift")]
    [InlineData("en", "Recalibrate the weighbridge", "Recalibrating weighbridges")]
    [InlineData("hr", "Zamijeniti brtvu na pumpi", "Zamijeniti brtve na pumpi")]
    [InlineData("da", "Eleven kan slibe knive", "Deltageren kan slibe knive")]
    public void Order_inflection_and_small_words_do_not_make_another_skill(string language, string first, string second) =>
        Assert.True(DuplicateFinder.Compare(new("a", language, first), new("b", language, second)).IsDuplicate);

    [Theory]
    [InlineData("en", "Drain the tank with the pump", "Drain the tank without the pump", DuplicateGuard.Negation)]
    [InlineData("en", "Tighten bolts to 40 newton metres", "Tighten bolts to 60 newton metres", DuplicateGuard.Number)]
    [InlineData("en", "Plan a shift rota", "Assist in planning a shift rota", DuplicateGuard.Level)]
    [InlineData("en", "Replace worn bearings of conveyors", "Replace worn rollers of conveyors", DuplicateGuard.Replaced)]
    [InlineData("hr", "Rezati pločice bez vode", "Rezati pločice s vodom", DuplicateGuard.Negation)]
    [InlineData("et", "Kontrollib 3 andurit", "Kontrollib 5 andurit", DuplicateGuard.Number)]
    public void A_denial_a_number_a_level_or_another_word_makes_another_skill(string language, string first, string second, DuplicateGuard guard)
    {
        var verdict = DuplicateFinder.Compare(new("a", language, first), new("b", language, second));

        Assert.False(verdict.IsDuplicate);
        Assert.Equal(guard, verdict.Guard);
    }

    [Fact]
    public void Pairs_are_found_among_many_and_never_across_languages()
    {
        DuplicateText[] texts =
        [
            new("1", "en", "Prune apple trees"), new("2", "en", "Weld steel pipes"), new("3", "en", "Pruning of apple trees"),
            new("4", "da", "Prune apple trees"), new("5", "en", "Prune pear trees"), new("6", "en", "Weld steel plates"),
        ];

        var pair = Assert.Single(DuplicateFinder.Find(texts));

        Assert.Equal(("1", "3"), (pair.First.Id, pair.Second.Id));
    }

    [Fact]
    public void A_text_without_telling_words_is_like_none() =>
        Assert.Empty(DuplicateFinder.Find([new("1", "en", "the of"), new("2", "en", "the of"), new("3", "en", "")]));
}
