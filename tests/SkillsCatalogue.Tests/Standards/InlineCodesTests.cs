using System.Globalization;
using SkillsCatalogue.Language.Statements;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Standards;

public sealed class InlineCodesTests
{
    [Fact]
    public void Codes_that_follow_each_other_begin_statements_and_a_number_inside_begins_none() =>
        Assert.Equal([0, 22, 56], InlineCodes.Starts("PC1. measure the load PC2. check all 12. PC4 fuses once PC3. write it down"));

    [Fact]
    public void The_first_code_may_stand_after_a_colon() =>
        Assert.Equal([12, 24], InlineCodes.Starts("The person: 1. measures 2. checks"));

    [Fact]
    public void Thousands_of_codes_in_one_long_paragraph_cost_time_in_proportion()
    {
        var statement = string.Concat(Enumerable.Repeat("plan the work of the day ", 40));
        var text = string.Concat(Enumerable.Range(1, 9999).Select(i => string.Create(CultureInfo.InvariantCulture, $"PC{i}. {statement}")));

        AssertSoon(() => Assert.Equal(9999, InlineCodes.Starts(text).Count));
    }

    [Fact]
    public void Codes_after_colons_that_nothing_follows_are_looked_for_once() =>
        AssertSoon(() => Assert.Empty(InlineCodes.Starts(string.Concat(Enumerable.Repeat("the person: 1. measures; ", 200_000)))));

    /// <summary>Each takes some hundredths of a second; the square of it, minutes.</summary>
    private static void AssertSoon(Action look)
    {
        var time = WorkTime.Of(look);
        Assert.True(time < TimeSpan.FromSeconds(8), time.ToString());
    }
}
