namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>What an imported version holds.</summary>
/// <param name="ImportedAt">When it was last changed by an import.</param>
/// <param name="Concepts">Number of concepts by type.</param>
/// <param name="Languages">Number of preferred labels by language.</param>
/// <param name="Labels">Labels of all kinds and languages.</param>
/// <param name="Relations">Number of relations by area.</param>
/// <param name="Collections">Number of members by collection.</param>
public sealed record VocabularySummary(
    string Scheme,
    string Version,
    DateTimeOffset ImportedAt,
    IReadOnlyDictionary<ConceptType, int> Concepts,
    IReadOnlyDictionary<string, int> Languages,
    int Labels,
    IReadOnlyDictionary<RelationArea, int> Relations,
    IReadOnlyDictionary<string, int> Collections)
{
    public static VocabularySummary Of(string scheme, string version, DateTimeOffset importedAt, VocabularyContent content) => new(
        scheme, version, importedAt,
        Counted(content.Concepts.Values.Select(concept => concept.Type)),
        Counted(content.Texts.Where(pair => pair.Value.Any(text => text.Kind == ConceptTextKind.PrefLabel)).Select(pair => pair.Key.Language)),
        content.Texts.Values.Sum(texts => texts.Count(text => text.Kind <= ConceptTextKind.HiddenLabel)),
        Counted(content.Relations.Select(relation => VocabularyContent.AreaOf(relation.Kind, content.Concepts[relation.Subject].Type))),
        new SortedDictionary<string, int>(content.Collections.ToDictionary(pair => pair.Key, pair => pair.Value.Members.Count), StringComparer.Ordinal));

    private static SortedDictionary<T, int> Counted<T>(IEnumerable<T> values)
        where T : notnull =>
        new(values.GroupBy(value => value).ToDictionary(group => group.Key, group => group.Count()), typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Default);
}
