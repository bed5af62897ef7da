namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>All labels and notes of the concepts of one type in one language.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="File">Where they stand, for messages.</param>
/// <param name="Texts">By address of the concept.</param>
public sealed record TextPart(ConceptType Type, string Language, string File, IReadOnlyDictionary<string, IReadOnlyList<ConceptText>> Texts);
