namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>All members of one collection.</summary>
/// <param name="Id">Short name, such as <c>green</c>.</param>
/// <param name="File">Where they stand, for messages.</param>
/// <param name="IsDerived">Told by the concepts' own column, for want of the collection's file: it never takes the place of a stated part.</param>
public sealed record CollectionPart(string Id, string File, bool IsDerived, IReadOnlyList<string> Members);
