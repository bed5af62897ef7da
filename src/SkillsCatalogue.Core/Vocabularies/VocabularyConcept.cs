using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>What a vocabulary says of a concept in no particular language.</summary>
public sealed record VocabularyConcept(string Uri, ConceptType Type)
{
    /// <summary>Code in its classification (<c>2654.1.7</c>, <c>S1.8.1</c>); null where it has none.</summary>
    public string? Code { get; init; }

    /// <summary>Skill or knowledge; null where the vocabulary leaves it open, and for other types.</summary>
    public SkillType? SkillType { get; init; }

    /// <summary>How widely it applies, as written (<c>cross-sector</c>); null where the vocabulary leaves it open.</summary>
    public string? ReuseLevel { get; init; }

    /// <summary>Status as written (<c>released</c>); null where it has none.</summary>
    public string? Status { get; init; }

    /// <summary>Day and time of its last change, as written; null where it has none.</summary>
    public string? Modified { get; init; }

    /// <summary>Address of the concept that stands in for it; null where the vocabulary names none.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The vocabulary itself says that the concept is not to be used any more.</summary>
    public bool IsDeprecated => Status is { } status && (status.Equals("deprecated", StringComparison.OrdinalIgnoreCase) || status.Equals("obsolete", StringComparison.OrdinalIgnoreCase));

    /// <summary>This concept as a newer word has it: what the newer word leaves open stays.</summary>
    public VocabularyConcept With(VocabularyConcept newer) => new(Uri, newer.Type)
    {
        Code = newer.Code ?? Code,
        SkillType = newer.SkillType ?? SkillType,
        ReuseLevel = newer.ReuseLevel ?? ReuseLevel,
        Status = newer.Status ?? Status,
        Modified = newer.Modified ?? Modified,
        ReplacedBy = newer.ReplacedBy ?? ReplacedBy,
    };
}
