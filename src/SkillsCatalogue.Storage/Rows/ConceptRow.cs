using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Storage.Rows;

/// <summary>A concept of a version. Its number stands for it in the tables that have hundreds of thousands of rows.</summary>
internal sealed class ConceptRow
{
    public int Id { get; set; }
    public int VocabularyId { get; set; }
    public required string Uri { get; set; }
    public ConceptType Type { get; set; }
    public string? Code { get; set; }
    public SkillType? SkillType { get; set; }
    public string? ReuseLevel { get; set; }
    public string? Status { get; set; }
    public string? Modified { get; set; }
    public string? ReplacedBy { get; set; }

    public VocabularyConcept ToConcept() => new(Uri, Type)
    {
        Code = Code,
        SkillType = SkillType,
        ReuseLevel = ReuseLevel,
        Status = Status,
        Modified = Modified,
        ReplacedBy = ReplacedBy,
    };
}
