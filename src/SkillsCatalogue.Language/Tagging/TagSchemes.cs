using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Tagging;

/// <summary>The tags that the product knows, as data (<c>Data/schemes.json</c>): a new scheme is a new entry with its <c>tags.*.json</c> files.</summary>
public static class TagSchemes
{
    /// <summary>All schemes, in the order in which they are shown.</summary>
    public static IReadOnlyList<TagScheme> All { get; } = EmbeddedData.Json<TagScheme[]>("schemes.json")!;

    /// <summary>The scheme with this id; null when there is none.</summary>
    public static TagScheme? Find(string id) => All.FirstOrDefault(scheme => scheme.Id == id);
}
