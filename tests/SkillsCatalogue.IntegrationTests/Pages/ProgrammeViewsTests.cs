using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Web.Forms;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>What the pages of programmes reckon before they show it. No browser is needed.</summary>
public sealed class ProgrammeViewsTests
{
    [Fact]
    public void A_long_programme_is_shown_in_parts_that_hold_every_outcome_once()
    {
        var outcomes = Enumerable.Range(1, 130).Select(number => Outcome(number, number <= 20 ? "A" : number <= 35 ? "B" : number <= 125 ? "C" : null)).ToList();
        var map = SampleMaps.Whole with { Outcomes = outcomes };
        var parts = ProgrammePart.Of(map, new());
        Assert.Equal(outcomes, parts.SelectMany(part => part.Groups).SelectMany(group => group.Outcomes));
        Assert.All(parts, part => Assert.InRange(part.Groups.Sum(group => group.Outcomes.Count), 1, 40));
        Assert.Equal(["A", "B"], parts[0].Groups.Select(group => group.Module));
        Assert.Single(ProgrammePart.Of(map, new(), whole: true));
    }

    [Fact]
    public void A_programme_without_outcomes_has_one_empty_part() =>
        Assert.Empty(Assert.Single(ProgrammePart.Of(SampleMaps.Whole with { Outcomes = [] }, new())).Groups);

    [Fact]
    public void Only_a_trace_that_counts_to_a_standard_in_force_is_proof() =>
        Assert.Equal(
            [OutcomeStanding.Proven, OutcomeStanding.Proven, OutcomeStanding.Proposed, OutcomeStanding.Proposed, OutcomeStanding.Empty],
            SampleMaps.Whole.Outcomes.Select(outcome => outcome.StandingOf()));

    [Fact]
    public void An_outcome_whose_skills_were_all_removed_has_none()
    {
        var outcome = SampleMaps.Whole.Outcomes[2];
        Assert.Equal(OutcomeStanding.Empty, (outcome with { Trace = [], Skills = [.. outcome.Skills.Select(skill => skill with { Standing = MatchStanding.Removed })] }).StandingOf());
    }

    [Theory]
    [InlineData("4", 4.0)]
    [InlineData("7,5", 7.5)]
    [InlineData("7.5", 7.5)]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("1e3", null)]
    [InlineData("1.000.000", null)]
    [InlineData("1000001", null)]
    [InlineData("four", null)]
    public void A_volume_is_a_plain_number_above_nothing(string typed, double? amount) => Assert.Equal((decimal?)amount, SettingsForm.Amount(typed));

    [Fact]
    public void Two_versions_differ_by_the_words_of_their_outcomes()
    {
        var older = SampleMaps.Content().Draft;
        var newer = older with { Outcomes = [.. older.Outcomes.Skip(1), older.Outcomes[0] with { Fingerprint = "new" }] };
        var change = VersionChange.Of(older, newer);
        Assert.Equal(["new"], change.Added.Select(outcome => outcome.Fingerprint));
        Assert.Equal(["f-o1"], change.Removed.Select(outcome => outcome.Fingerprint));
        Assert.Equal(4, change.Kept.Count);
    }

    private static MappedOutcome Outcome(int number, string? module) =>
        new($"o{number}", $"outcome {number}", null, StatementKind.Skill, $"f{number}", module, null, [], [], [], []);
}
