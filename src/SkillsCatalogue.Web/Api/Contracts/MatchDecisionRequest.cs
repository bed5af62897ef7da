namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A designer's word about one skill beside one outcome. It holds for the words of the outcome, over all versions.</summary>
/// <param name="Outcome">Id (<c>o3</c>) or fingerprint of an outcome of the newest version. Needed.</param>
/// <param name="Skill">Id of a skill of the catalogue, proposed or not. Needed.</param>
/// <param name="Standing">confirmed, removed, or proposed to take it back. Needed.</param>
public sealed record MatchDecisionRequest(string? Outcome = null, string? Skill = null, string? Standing = null);
