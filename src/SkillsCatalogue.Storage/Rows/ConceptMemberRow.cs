namespace SkillsCatalogue.Storage.Rows;

/// <summary>A concept in a collection.</summary>
internal sealed class ConceptMemberRow
{
    public int CollectionId { get; set; }
    public int ConceptId { get; set; }
}
