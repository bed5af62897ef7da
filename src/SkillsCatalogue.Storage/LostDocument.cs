namespace SkillsCatalogue.Storage;

/// <summary>A document that no longer backs skills.</summary>
/// <param name="Number">Number of the entry that it was bound to.</param>
/// <param name="Reason"><c>notBound</c>, <c>notOccupational</c> or <c>notInForce</c>.</param>
public sealed record LostDocument(string Sha256, string Title, string Register, string Number, string Reason);
