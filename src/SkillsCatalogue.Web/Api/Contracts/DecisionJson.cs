namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A decision that was made.</summary>
/// <param name="Event">The line that was appended; its sequence is what an undo names.</param>
/// <param name="SkillId">The skill that the candidate backs now; null for none.</param>
/// <param name="Version">The candidate's new version.</param>
public sealed record DecisionJson(EventJson Event, string? SkillId, int Version);
