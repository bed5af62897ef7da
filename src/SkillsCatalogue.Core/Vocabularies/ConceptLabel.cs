namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>One label of a concept of an imported vocabulary.</summary>
/// <param name="Uri">Address of the concept.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Kind"><see cref="ConceptTextKind.PrefLabel"/>, <see cref="ConceptTextKind.AltLabel"/> or <see cref="ConceptTextKind.HiddenLabel"/>.</param>
/// <param name="IsKnowledge">The vocabulary calls the concept knowledge; false for skills, competences, occupations, groups, and where it says nothing.</param>
public sealed record ConceptLabel(string Uri, string Language, string Label, ConceptTextKind Kind, ConceptType Type, bool IsKnowledge);
