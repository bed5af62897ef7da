namespace SkillsCatalogue.Tests.Corpus;

/// <summary>Right answers of a standard: what <c>statements.gold.json</c> holds and these tests need.</summary>
internal sealed record GoldStandard(string Title, string? Code, string? Level, string? Sector, IReadOnlyList<GoldStatement> Statements);
