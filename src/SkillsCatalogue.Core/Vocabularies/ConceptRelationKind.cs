namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>Relations between concepts of one vocabulary. The numbers are stored: they never change.</summary>
public enum ConceptRelationKind
{
    /// <summary>SKOS <c>broader</c>: the object is the wider concept. A concept may have several.</summary>
    Broader = 0,

    /// <summary>ESCO <c>hasEssentialSkill</c>: occupation → skill.</summary>
    EssentialSkill = 1,

    /// <summary>ESCO <c>hasOptionalSkill</c>: occupation → skill.</summary>
    OptionalSkill = 2,

    /// <summary>ESCO <c>relatedEssentialSkill</c>: skill → skill.</summary>
    RelatedEssentialSkill = 3,

    /// <summary>ESCO <c>relatedOptionalSkill</c>: skill → skill.</summary>
    RelatedOptionalSkill = 4,
}
