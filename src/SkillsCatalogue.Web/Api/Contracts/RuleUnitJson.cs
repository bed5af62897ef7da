namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A unit of volume.</summary>
/// <param name="MinHours">Hours in one of it; null when no source says.</param>
/// <param name="MaxHours">The same as <c>minHours</c> where the factor is no range.</param>
/// <param name="Source">Id of a source of the pack.</param>
public sealed record RuleUnitJson(string Id, IReadOnlyDictionary<string, string> Labels, decimal? MinHours, decimal? MaxHours, string? Source);
