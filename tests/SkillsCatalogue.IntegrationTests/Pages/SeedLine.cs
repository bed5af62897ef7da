using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>One line of a seeded document.</summary>
/// <param name="Reason">Why it holds no skill; null for a statement.</param>
/// <param name="Label">Label of the skill that it yields; null when it yields none.</param>
/// <param name="Green">Tag claim of the machine; null: no claim.</param>
public sealed record SeedLine(string Text, BlockKind Kind, string? Reason, string? Label = null, SkillType Type = SkillType.Skill, bool? Green = null, bool? Digital = null);
