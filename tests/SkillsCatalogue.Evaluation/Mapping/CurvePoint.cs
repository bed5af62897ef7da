namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>What a threshold does.</summary>
/// <param name="EmptyLeft">Share of outcomes without gold that get no proposal.</param>
/// <param name="LeftOut">Share of outcomes with gold that get no proposal when the right skills are taken out of the catalogue.</param>
/// <param name="FirstRight">Share of outcomes with gold whose first proposal is right and above the threshold.</param>
/// <param name="RecallAt5">Share of gold statements among the first five proposals above the threshold.</param>
/// <param name="GoldLeft">Share of outcomes with gold that get no proposal.</param>
/// <param name="Right">Share of right ones among the proposals (first ten of each outcome) above the threshold.</param>
internal sealed record CurvePoint(double Threshold, double EmptyLeft, double LeftOut, double FirstRight, double RecallAt5, double GoldLeft, double Right);
