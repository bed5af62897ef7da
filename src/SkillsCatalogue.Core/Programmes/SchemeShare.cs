namespace SkillsCatalogue.Core.Programmes;

/// <summary>Share of a tag in a programme, 0 to 1, never without its unassessed part and the range that it allows.</summary>
/// <param name="ByOutcome">Tagged outcomes among the assessed ones; null when none is assessed.</param>
/// <param name="ByHours">The same weighted by hours; null when no hours are known.</param>
/// <param name="Unassessed">Outcomes not assessed among all.</param>
/// <param name="Min">If no unassessed outcome were tagged.</param>
/// <param name="Max">If every unassessed outcome were tagged.</param>
/// <param name="Tagged">Number of tagged outcomes.</param>
public sealed record SchemeShare(double? ByOutcome, double? ByHours, double Unassessed, double Min, double Max, int Tagged);
