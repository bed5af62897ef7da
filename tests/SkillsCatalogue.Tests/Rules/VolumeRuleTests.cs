using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Language.Rules;

namespace SkillsCatalogue.Tests.Rules;

public class VolumeRuleTests
{
    [Theory]
    [InlineData("HR", 50, "hours", RuleOutcome.Pass)]
    [InlineData("HR", 225, "hours", RuleOutcome.Pass)]
    [InlineData("HR", 49, "hours", RuleOutcome.Fail)]
    [InlineData("HR", 226, "hours", RuleOutcome.Fail)]
    [InlineData("HR", 2, "CSVET", RuleOutcome.Pass)]
    [InlineData("HR", 9, "CSVET bodova", RuleOutcome.Pass)]
    [InlineData("HR", 1.96, "CSVET", RuleOutcome.Fail)]
    [InlineData("HR", 9.04, "csvet", RuleOutcome.Fail)]
    [InlineData("HR", 3000, "minuta", RuleOutcome.Pass)]
    [InlineData("HR", 2, "ECTS", RuleOutcome.Pass)]
    [InlineData("HR", 7.5, "ECTS", RuleOutcome.Pass)]
    [InlineData("HR", 8, "ECTS", RuleOutcome.CannotTell)]
    [InlineData("HR", 10, "ECTS", RuleOutcome.Fail)]
    [InlineData("EE", 156, "hours", RuleOutcome.Pass)]
    [InlineData("EE", 780, "tundi", RuleOutcome.Pass)]
    [InlineData("EE", 155, "hours", RuleOutcome.Fail)]
    [InlineData("EE", 781, "hours", RuleOutcome.Fail)]
    [InlineData("EE", 6, "EAP", RuleOutcome.Pass)]
    [InlineData("EE", 30, "EKAP", RuleOutcome.Pass)]
    [InlineData("EE", 5.9, "EKAP", RuleOutcome.Fail)]
    [InlineData("EE", 31, "EAP", RuleOutcome.Fail)]
    [InlineData("DK", 0.5, "days", RuleOutcome.Pass)]
    [InlineData("DK", 6, "uger", RuleOutcome.Pass)]
    [InlineData("DK", 30, "dage", RuleOutcome.Pass)]
    [InlineData("DK", 31, "dage", RuleOutcome.Fail)]
    [InlineData("DK", 90, "minutter", RuleOutcome.Fail)]
    [InlineData("DK", 37, "lektioner", RuleOutcome.CannotTell)]
    public void Volumes_are_compared_in_their_unit_or_in_hours(string pack, double value, string unit, RuleOutcome expected) =>
        Assert.Equal(expected, Figures.Check(pack, $"{pack}-VOLUME", Figures.Of(Figures.Facts(((decimal)value, unit)))).Result);

    [Fact]
    public void A_failure_names_the_figures_of_the_programme_and_the_limit()
    {
        var result = Figures.Check("HR", "HR-VOLUME", Figures.Of(Figures.Facts((1.96m, "CSVET"))), "hr");

        Assert.Equal("Obujam 1,96 CSVET manji je od 2 CSVET (50 h): dopunite sadržaj ili spojite program s drugim.", result.Message);
        Assert.Equal("requirement", result.Severity);
        Assert.Equal("reported", result.LegalStatus);
        Assert.NotNull(result.SourceUrl);
    }

    [Fact]
    public void Without_a_sourced_factor_a_Danish_course_in_hours_is_not_judged_and_the_missing_figure_is_named()
    {
        var pack = WithoutFactors(Figures.Pack("DK"));

        var result = Figures.Check(pack, "DK-VOLUME", Figures.Of(Figures.Facts((18, "hours"))));

        Assert.Equal(RuleOutcome.CannotTell, result.Result);
        Assert.Contains("days", result.Message, StringComparison.Ordinal);
        Assert.Contains("weeks", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_in_the_same_unit_needs_no_factor()
    {
        var pack = WithoutFactors(Figures.Pack("DK"));

        Assert.Equal(RuleOutcome.Fail, Figures.Check(pack, "DK-VOLUME", Figures.Of(Figures.Facts((0.25m, "days")))).Result);
        Assert.Equal(RuleOutcome.Fail, Figures.Check(pack, "DK-VOLUME", Figures.Of(Figures.Facts((7, "weeks")))).Result);
    }

    [Fact]
    public void The_hours_of_the_parts_stand_for_hours_that_are_not_stated()
    {
        var facts = ProgrammeFacts.Unknown with { GuidedHours = 40, WorkBasedHours = 8, SelfDirectedHours = 1 };

        Assert.Equal(RuleOutcome.Fail, Figures.Check("HR", "HR-VOLUME", Figures.Of(facts)).Result);
        Assert.Equal(RuleOutcome.Pass, Figures.Check("HR", "HR-VOLUME", Figures.Of(facts with { SelfDirectedHours = 2 })).Result);
    }

    [Fact]
    public void Volumes_that_contradict_each_other_are_not_judged()
    {
        var result = Figures.Check("HR", "HR-VOLUME", Figures.Of(Figures.Facts((49, "hours"), (2, "CSVET"))));

        Assert.Equal(RuleOutcome.CannotTell, result.Result);
        Assert.Contains("49 h and 2 CSVET", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_Danish_part_gets_the_words_of_its_pack()
    {
        var result = Figures.Check("DK", "DK-SMALLEST", Figures.Of(Figures.Facts((45, "minutes"))));

        Assert.Equal(RuleOutcome.Fail, result.Result);
        Assert.Equal("advice", result.Severity);
        Assert.Contains("no ECTS", result.Message, StringComparison.Ordinal);
    }

    private static RulePack WithoutFactors(RulePack pack) => pack with { Units = [.. pack.Units.Select(unit => unit with { Hours = null })] };
}
