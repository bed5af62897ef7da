namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>A relation from one concept to another, by their addresses.</summary>
public readonly record struct ConceptRelation(string Subject, ConceptRelationKind Kind, string Object);
