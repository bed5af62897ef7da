using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>Share of a tag, 0 to 1.</summary>
/// <param name="ByOutcome">Among the assessed outcomes; null when none is assessed.</param>
/// <param name="ByHours">The same weighted by hours; null when no hours are known.</param>
/// <param name="Unassessed">Outcomes not assessed among all.</param>
/// <param name="Min">If no unassessed outcome were tagged.</param>
/// <param name="Max">If every unassessed outcome were tagged.</param>
public sealed record ShareJson(double? ByOutcome, double? ByHours, double Unassessed, double Min, double Max)
{
    public static ShareJson From(SchemeShare share) => new(
        Rounded(share.ByOutcome), Rounded(share.ByHours), Math.Round(share.Unassessed, 4), Math.Round(share.Min, 4), Math.Round(share.Max, 4));

    private static double? Rounded(double? share) => share is { } value ? Math.Round(value, 4) : null;
}
