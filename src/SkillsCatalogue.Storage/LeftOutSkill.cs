namespace SkillsCatalogue.Storage;

/// <summary>An accepted skill that a release could not take.</summary>
/// <param name="Reason"><c>notGrounded</c>, <c>notBound</c>, <c>notOccupational</c>, <c>notInForce</c> or <c>quoteNotFound</c>.</param>
public sealed record LeftOutSkill(string SkillId, string Label, string Reason);
