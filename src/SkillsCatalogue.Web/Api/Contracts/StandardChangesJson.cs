namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>What a version of a standard changed against the one before it.</summary>
/// <param name="Older">Checksum of the version before.</param>
/// <param name="Newer">Checksum of the version asked for.</param>
/// <param name="Statements">In the reading order of the newer; removed ones after the statement that they followed.</param>
public sealed record StandardChangesJson(string Older, string Newer, VersionCountsJson Counts, IReadOnlyList<StatementChangeJson> Statements);
