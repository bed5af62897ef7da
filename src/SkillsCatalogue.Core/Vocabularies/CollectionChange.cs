namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>What changed in a collection, such as green.</summary>
/// <param name="Before">Number of members in the older version; null where it does not have the collection.</param>
/// <param name="After">Number of members in the newer version; null where it does not have the collection.</param>
/// <param name="Joined">Members that came, new concepts among them.</param>
/// <param name="Left">Members that went, deprecated concepts among them.</param>
public sealed record CollectionChange(string Id, int? Before, int? After, IReadOnlyList<ConceptRef> Joined, IReadOnlyList<ConceptRef> Left);
