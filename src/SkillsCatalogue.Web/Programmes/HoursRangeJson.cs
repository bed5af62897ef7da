namespace SkillsCatalogue.Web.Programmes;

/// <summary>Hours of learning with what they rest on.</summary>
public sealed record HoursRangeJson(decimal Min, decimal Max, string Source);
