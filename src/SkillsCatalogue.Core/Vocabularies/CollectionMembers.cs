namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>A named set of concepts: ESCO's green, digital, transversal, DigComp, research and language skills.</summary>
/// <param name="Id">Short name, such as <c>green</c>.</param>
/// <param name="Members">Addresses of its concepts.</param>
public sealed record CollectionMembers(string Id, IReadOnlySet<string> Members);
