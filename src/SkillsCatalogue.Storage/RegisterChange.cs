namespace SkillsCatalogue.Storage;

/// <summary>What became of one entry that was imported.</summary>
/// <param name="Members">What changed (Changed); empty otherwise.</param>
/// <param name="Reason">Why it was refused (Refused); null otherwise.</param>
public sealed record RegisterChange(string Register, string Number, RegisterChangeKind Kind, IReadOnlyList<RegisterMemberChange> Members, string? Reason = null);
