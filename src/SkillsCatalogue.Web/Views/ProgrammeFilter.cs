using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Web.Views;

/// <summary>What part of a map a page shows.</summary>
/// <param name="Show"><c>all</c>, <c>unproven</c> (nothing that counts as proof) or <c>empty</c> (no skill at all).</param>
/// <param name="Part">Number of the part from 1; long programmes are shown in parts.</param>
/// <param name="AddTo">Outcome that a further skill is looked for; null when none is.</param>
/// <param name="Words">What is looked for.</param>
public sealed record ProgrammeFilter(string Show = "all", int Part = 1, string? AddTo = null, string? Words = null)
{
    /// <summary>The choices, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> Choices { get; } = ["all", "unproven", "empty"];

    public static ProgrammeFilter Of(IQueryCollection query)
    {
        var show = query["show"].FirstOrDefault();
        return new(
            Choices.Contains(show) ? show! : "all",
            int.TryParse(query["part"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var part) && part > 0 ? part : 1,
            query["add"].FirstOrDefault(),
            query["words"].FirstOrDefault()?.Trim() is { Length: > 0 } words ? words : null);
    }

    public bool Takes(MappedOutcome outcome) => Show switch
    {
        "unproven" => outcome.StandingOf() != OutcomeStanding.Proven,
        "empty" => outcome.StandingOf() == OutcomeStanding.Empty,
        _ => true,
    };

    /// <summary>Address of a page with this filter; the search for a further skill is left out.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new Dictionary<string, string?>
    {
        ["show"] = Show == "all" ? null : Show,
        ["part"] = Part == 1 ? null : Part.ToString(CultureInfo.InvariantCulture),
    });
}
