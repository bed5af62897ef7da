using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Tests.Corpus;

/// <summary>A statement that the parser should find.</summary>
/// <param name="Unit">Number of its unit, or title where there is no number; null outside units.</param>
internal sealed record GoldStatement(string Text, string? Code, StatementKind Kind, string? Unit);
