using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Storage.Rows;

/// <summary>A label or note of a concept.</summary>
internal sealed class ConceptTextRow
{
    public int ConceptId { get; set; }
    public required string Language { get; set; }
    /// <summary>Place among the texts of the concept in this language, from 0.</summary>
    public int Position { get; set; }
    public ConceptTextKind Kind { get; set; }
    public required string Text { get; set; }
}
