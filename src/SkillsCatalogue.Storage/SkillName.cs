using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Storage;

/// <summary>A preferred or alternative label of an accepted skill.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Type">Kind in force.</param>
public sealed record SkillName(string Label, string Language, SkillType Type);
