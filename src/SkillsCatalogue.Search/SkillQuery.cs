namespace SkillsCatalogue.Search;

/// <summary>A search as asked for.</summary>
/// <param name="Text">Words; null or blank: everything.</param>
/// <param name="View"><see cref="IndexStamp.Pilot"/> or <see cref="IndexStamp.Published"/>.</param>
/// <param name="Language">Language of the words, when the caller knows it: only that analysis is tried. It does not narrow the results.</param>
/// <param name="Filters">Dimension of <see cref="Facets"/> → values, any of which may hold; dimensions are combined with and.</param>
/// <param name="Take">1 to 100.</param>
/// <param name="Cursor">From <see cref="SkillPage.NextCursor"/>; null for the first page.</param>
public sealed record SkillQuery(
    string? Text,
    string View,
    string? Language = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Filters = null,
    int Take = 20,
    string? Cursor = null);
