namespace SkillsCatalogue.Core.Programmes;

/// <summary>A skill of a set that no outcome of the programme covers.</summary>
public sealed record MissingSkill(string Id, string PrefLabel, string Language, string? Code);
