using SkillsCatalogue.Core.Review;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.Search;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.IntegrationTests.Registers;

/// <summary>Filters, counts and pages of the register, and how its entries hang together.</summary>
public sealed class RegisterQueryTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly IReadOnlyList<RegisterEntry> All =
        [RegisterSeeds.Set, RegisterSeeds.Qualification, RegisterSeeds.Outcomes, RegisterSeeds.Expired, RegisterSeeds.Withdrawn, RegisterSeeds.Proposed, RegisterSeeds.Elsewhere];

    [Theory]
    [InlineData(null, null, null, null, 7)]
    [InlineData("UREDENJE povrsina", null, null, null, 1)]
    [InlineData("povrsina UREDENJE", null, null, null, 1)]
    [InlineData("povrsina typesetter", null, null, null, 0)]
    [InlineData("sample-os", null, null, null, 3)]
    [InlineData(null, "OTHER", null, null, 1)]
    [InlineData(null, "other", null, null, 0)]
    [InlineData(null, null, "occupationalStandard", null, 4)]
    [InlineData(null, null, "0", null, 0)]
    [InlineData(null, null, null, "expired", 1)]
    [InlineData(null, "SAMPLE", "occupationalStandard", "withdrawn", 1)]
    [InlineData(null, "OTHER", null, "expired", 0)]
    public void Filters_are_combined(string? text, string? register, string? kind, string? status, int found) =>
        Assert.Equal(found, new RegisterQuery(text, register, kind, status).Find(All, Today).Count);

    [Fact]
    public void A_count_is_what_the_choice_would_show()
    {
        foreach (var query in new RegisterQuery[] { new(null, null, null, null), new("sample", null, "occupationalStandard", null), new(null, "SAMPLE", null, "inForce"), new("nothing", null, null, null) })
        {
            var counts = query.Count(All, Today);
            Assert.All(counts["register"], count => Assert.Equal((query with { Register = count.Value }).Find(All, Today).Count, count.Count));
            Assert.All(counts["kind"], count => Assert.Equal((query with { Kind = count.Value }).Find(All, Today).Count, count.Count));
            Assert.All(counts["status"], count => Assert.Equal((query with { Status = count.Value }).Find(All, Today).Count, count.Count));
            Assert.Equal((query with { Kind = null }).Find(All, Today).Count, counts["kind"].Sum(count => count.Count));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(50)]
    public void Pages_show_every_entry_once_and_in_order(int take)
    {
        List<RegisterEntry> seen = [];
        string? cursor = null;
        do
        {
            var (items, next) = RegisterQuery.Page(All, cursor, take);
            seen.AddRange(items);
            cursor = next;
        }
        while (cursor is not null);

        Assert.Equal(All, seen);
        Assert.Throws<InvalidCursorException>(() => RegisterQuery.Page(All, "nonsense", take));
    }

    [Fact]
    public void A_set_of_learning_outcomes_leads_to_a_standard_and_back()
    {
        var standard = RegisterSeeds.Qualification with { Kind = RegisterEntryKind.OccupationalStandard, Number = Seeds.Gardener.Number };
        var foreign = RegisterSeeds.Outcomes with { Register = "OTHER", Parent = null };
        var index = new RegisterIndex([.. All, standard, foreign]);

        var up = RegisterFamily.Of(RegisterSeeds.Qualification, index);
        Assert.Equal([RegisterSeeds.Outcomes], up.Children);
        Assert.Equal([RegisterSeeds.Set], up.LeadsTo);
        Assert.Equal([standard], RegisterFamily.ParentsOf(up.LeadsTo, index));
        Assert.Empty(up.LedToBy);

        var down = RegisterFamily.Of(standard, index);
        Assert.Equal([RegisterSeeds.Set], down.Children);
        Assert.Equal([RegisterSeeds.Outcomes], down.LedToBy);
        Assert.Equal([RegisterSeeds.Qualification], RegisterFamily.ParentsOf(down.LedToBy, index));
        Assert.Equal(standard, RegisterFamily.Of(RegisterSeeds.Set, index).Parent);
        Assert.Null(down.Parent);
    }
}
