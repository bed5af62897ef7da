namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>A label or note of a concept in one language.</summary>
public sealed record ConceptText(ConceptTextKind Kind, string Text);
