namespace SkillsCatalogue.Storage.Rows;

/// <summary>A collection of a version, such as green.</summary>
internal sealed class ConceptCollectionRow
{
    public int Id { get; set; }
    public int VocabularyId { get; set; }
    public required string Name { get; set; }
}
