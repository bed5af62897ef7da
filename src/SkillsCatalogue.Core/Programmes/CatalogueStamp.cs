namespace SkillsCatalogue.Core.Programmes;

/// <summary>Which state of the catalogue answers.</summary>
/// <param name="View"><c>published</c> or <c>pilot</c>.</param>
/// <param name="Release">Number of the release; null in the pilot view.</param>
/// <param name="Generation">Name of the index generation: a map made with another one may be out of date.</param>
public sealed record CatalogueStamp(string View, int? Release, string Generation);
