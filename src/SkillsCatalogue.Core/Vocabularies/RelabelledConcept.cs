namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>A concept whose preferred label changed.</summary>
public sealed record RelabelledConcept(string Uri, ConceptType Type, string Language, string Before, string After);
