using System.Globalization;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Server.Commands;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Doctor;

/// <summary>Which versions of ESCO are imported, and what one would add.</summary>
internal static class VocabularyCheck
{
    private const string Name = "esco";

    public static async Task<Finding> RunAsync(CatalogueTools tools, CancellationToken cancellationToken)
    {
        var versions = await tools.Get<Vocabularies>().ListAsync(cancellationToken);
        if (versions.Count == 0)
            return new(Name, FindingStatus.Absent, "No version of ESCO is imported; all else works without it. It would add links of skills to ESCO, and its labels in 28 languages.", EscoSource.Hint);
        var newest = versions[^1];
        var lacking = newest.Concepts.ContainsKey(ConceptType.Skill) && newest.Relations.ContainsKey(RelationArea.OccupationSkills)
            ? null
            : $"ESCO {newest.Version} is not complete. {EscoSource.Hint}";
        return new(Name, FindingStatus.Ok, $"{string.Join(", ", versions.Select(Describe))}.", lacking);
    }

    private static string Describe(VocabularySummary summary) => string.Create(
        CultureInfo.InvariantCulture,
        $"{summary.Version} ({summary.Concepts.GetValueOrDefault(ConceptType.Skill)} skills, {summary.Concepts.GetValueOrDefault(ConceptType.Occupation)} occupations; {string.Join(", ", summary.Languages.Keys)})");
}
