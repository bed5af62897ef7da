namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>What a text says of its concept, in SKOS words. The first three are labels. The numbers are stored: they never change.</summary>
public enum ConceptTextKind
{
    PrefLabel = 0,
    AltLabel = 1,
    HiddenLabel = 2,
    Description = 3,
    Definition = 4,
    ScopeNote = 5,
}
