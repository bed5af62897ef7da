namespace SkillsCatalogue.Storage;

/// <summary>A member of a register entry that changed.</summary>
/// <param name="Member">Its name as in the import formats (<c>validTo</c>, <c>competenceSets</c> …).</param>
/// <param name="Before">Null when it was not stated.</param>
/// <param name="After">Null when it is no longer stated.</param>
public sealed record RegisterMemberChange(string Member, string? Before, string? After);
