using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Storage.Rows;

/// <summary>A relation between two concepts of a version.</summary>
internal sealed class ConceptRelationRow
{
    public int SubjectId { get; set; }
    public ConceptRelationKind Kind { get; set; }
    public int ObjectId { get; set; }
}
