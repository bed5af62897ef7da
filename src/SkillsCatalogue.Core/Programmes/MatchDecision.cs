namespace SkillsCatalogue.Core.Programmes;

/// <summary>The newest word of a designer about one outcome and one skill.</summary>
/// <param name="Outcome">Fingerprint of the outcome's words.</param>
/// <param name="SkillId">Skill or candidate id.</param>
/// <param name="Standing">Proposed takes a decision back.</param>
public sealed record MatchDecision(string Outcome, string SkillId, MatchStanding Standing, string ActorId, DateTimeOffset At);
