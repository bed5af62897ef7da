namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>A concept in a report.</summary>
/// <param name="Label">Its preferred label, English where there is one; its address where it has none.</param>
public sealed record ConceptRef(string Uri, ConceptType Type, string Label);
