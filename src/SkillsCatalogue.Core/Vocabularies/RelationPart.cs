namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>All relations of one area.</summary>
/// <param name="File">Where they stand, for messages.</param>
/// <param name="IsDerived">Told by other columns, for want of the file that states them: it never takes the place of a stated part.</param>
public sealed record RelationPart(RelationArea Area, string File, bool IsDerived, IReadOnlyList<ConceptRelation> Relations);
