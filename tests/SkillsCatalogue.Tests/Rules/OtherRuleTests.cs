using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Language.Rules;

namespace SkillsCatalogue.Tests.Rules;

public class OtherRuleTests
{
    [Theory]
    [InlineData("HR", "training", "2", RuleOutcome.Pass)]
    [InlineData("HR", "training", "4.2", RuleOutcome.Pass)]
    [InlineData("HR", "training", "5", RuleOutcome.Fail)]
    [InlineData("HR", "specialisation", "4.1", RuleOutcome.Pass)]
    [InlineData("HR", "specialisation", "3", RuleOutcome.Fail)]
    [InlineData("HR", "vocationalSpecialisation", "5", RuleOutcome.Pass)]
    [InlineData("HR", null, "4", RuleOutcome.CannotTell)]
    [InlineData("HR", "training", null, RuleOutcome.CannotTell)]
    [InlineData("HR", "apprenticeship", "4", RuleOutcome.CannotTell)]
    [InlineData("HR", "training", "8", RuleOutcome.Fail)]
    public void A_form_is_offered_at_some_levels(string pack, string? form, string? level, RuleOutcome expected) =>
        Assert.Equal(expected, Figures.Check(pack, $"{pack}-FORM", Figures.Of(ProgrammeFacts.Unknown with { Form = form, Level = level })).Result);

    [Fact]
    public void Level_5_as_specialisation_fails_and_names_the_form_that_is_allowed()
    {
        var figures = Figures.Of(ProgrammeFacts.Unknown with { Form = "specialisation", Level = "5" });

        var result = Figures.Check("HR", "HR-FORM", figures);

        Assert.Equal(RuleOutcome.Fail, result.Result);
        Assert.Equal("The form “specialisation” is not offered at level 5; at this level the form can be: vocational specialisation and training.", result.Message);
    }

    [Theory]
    [InlineData("HR", "1", RuleOutcome.Fail)]
    [InlineData("HR", "2", RuleOutcome.Pass)]
    [InlineData("HR", "4.2", RuleOutcome.Pass)]
    [InlineData("HR", "6.st", RuleOutcome.Fail)]
    [InlineData("HR", "Rutineret", RuleOutcome.CannotTell)]
    [InlineData("HR", " ", RuleOutcome.CannotTell)]
    [InlineData("DK", "5", RuleOutcome.Pass)]
    [InlineData("DK", "6", RuleOutcome.Fail)]
    [InlineData("SI", "7", RuleOutcome.Pass)]
    [InlineData("SI", "3", RuleOutcome.Fail)]
    public void A_level_is_allowed_or_not(string pack, string level, RuleOutcome expected) =>
        Assert.Equal(expected, Figures.Check(pack, $"{pack}-LEVEL", Figures.Of(ProgrammeFacts.Unknown with { Level = level })).Result);

    [Theory]
    [InlineData("vocational", "5", RuleOutcome.Pass)]
    [InlineData("vocational", "6", RuleOutcome.Fail)]
    [InlineData("continuingEducation", "6", RuleOutcome.Fail)]
    [InlineData("higherEducation", "7", RuleOutcome.Pass)]
    [InlineData(null, "6", RuleOutcome.CannotTell)]
    public void Above_level_5_only_higher_education_awards_in_Estonia(string? provider, string level, RuleOutcome expected) =>
        Assert.Equal(expected, Figures.Check("EE", "EE-PROVIDER", Figures.Of(ProgrammeFacts.Unknown with { ProviderType = provider, Level = level })).Result);

    [Fact]
    public void A_Danish_course_needs_theory_and_workshop()
    {
        var onlyTheory = Figures.Check("DK", "DK-PARTS", Figures.Of(ProgrammeFacts.Unknown with { Parts = ["theory"] }));

        Assert.Equal(RuleOutcome.Fail, onlyTheory.Result);
        Assert.Contains("workshop practice", onlyTheory.Message, StringComparison.Ordinal);
        Assert.Equal(RuleOutcome.Pass, Figures.Check("DK", "DK-PARTS", Figures.Of(ProgrammeFacts.Unknown with { Parts = ["workshop", "theory"] })).Result);
        Assert.Equal(RuleOutcome.CannotTell, Figures.Check("DK", "DK-PARTS", Figures.Of(ProgrammeFacts.Unknown)).Result);
    }

    [Fact]
    public void Estonia_advises_outcomes_of_all_three_kinds()
    {
        var result = Figures.Check("EE", "EE-KINDS", Figures.Of(ProgrammeFacts.Unknown, attitudes: 0));

        Assert.Equal(RuleOutcome.Fail, result.Result);
        Assert.Equal("advice", result.Severity);
        Assert.Contains("attitudes", result.Message, StringComparison.Ordinal);
        Assert.Equal(RuleOutcome.Pass, Figures.Check("EE", "EE-KINDS", Figures.Of(ProgrammeFacts.Unknown)).Result);
    }

    [Fact]
    public void In_Croatia_every_outcome_must_be_traced_with_proof_and_a_part_is_told_in_numbers()
    {
        Assert.Equal(RuleOutcome.Pass, Figures.Check("HR", "HR-ORIGIN", Figures.Of(ProgrammeFacts.Unknown)).Result);
        Assert.Equal(RuleOutcome.CannotTell, Figures.Check("HR", "HR-ORIGIN", Figures.Of(ProgrammeFacts.Unknown, outcomes: 0, proven: 0)).Result);

        var part = Figures.Check("HR", "HR-ORIGIN", Figures.Of(ProgrammeFacts.Unknown, outcomes: 12, proven: 7));

        Assert.Equal(RuleOutcome.Fail, part.Result);
        Assert.StartsWith("7 of 12 outcomes", part.Message, StringComparison.Ordinal);
        Assert.Contains("5 are not", part.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expired_set_is_named()
    {
        var result = Figures.Check("HR", "HR-IN-FORCE", Figures.Of(ProgrammeFacts.Unknown) with { ExpiredSets = ["SAMPLE-SIU-1", "SAMPLE-SIU-2"] });

        Assert.Equal(RuleOutcome.Fail, result.Result);
        Assert.Contains("SAMPLE-SIU-1 and SAMPLE-SIU-2", result.Message, StringComparison.Ordinal);
        Assert.Equal(RuleOutcome.CannotTell, Figures.Check("HR", "HR-IN-FORCE", Figures.Of(ProgrammeFacts.Unknown, proven: 0)).Result);
    }

    [Fact]
    public void The_European_approach_fixes_no_volume_and_names_what_a_person_must_look_after()
    {
        var pack = Figures.Pack("EU");

        Assert.DoesNotContain(pack.Rules, rule => rule.Check == RuleCheck.VolumeRange);
        Assert.All(pack.Rules, rule => Assert.Equal(RuleSeverity.Advice, rule.Severity));
        var result = Figures.Check("EU", "EU-ANNEX-I", Figures.Of(Figures.Facts((10, "hours"))));
        Assert.Equal(RuleOutcome.Fail, result.Result);
        Assert.Contains("does not describe: level.", result.Message, StringComparison.Ordinal);
        Assert.Contains("type of quality assurance", result.Message, StringComparison.Ordinal);
    }
}
