namespace SkillsCatalogue.Core.Programmes;

/// <summary>Hours of learning; both ends are equal when they are stated or follow from one factor.</summary>
/// <param name="Source">What they rest on: <c>stated</c>, or the source of the factor.</param>
public sealed record HoursRange(decimal Min, decimal Max, string Source);
