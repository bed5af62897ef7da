namespace SkillsCatalogue.Storage.Rows;

/// <summary>An imported version of a vocabulary.</summary>
internal sealed class VocabularyRow
{
    public int Id { get; set; }
    public required string Scheme { get; set; }
    public required string Version { get; set; }
    /// <summary>Counts as JSON, written by the import that made them.</summary>
    public required string Summary { get; set; }
}
