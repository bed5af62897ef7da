namespace SkillsCatalogue.Search.Linking;

/// <summary>A concept of a vocabulary as linking sees it, in one language.</summary>
/// <param name="Labels">The preferred label first.</param>
/// <param name="Description">Empty where there is none.</param>
public sealed record LinkConcept(string Uri, IReadOnlyList<LinkLabel> Labels, string Description, bool IsKnowledge)
{
    /// <summary>The preferred label.</summary>
    public string PrefLabel => Labels[0].Text;
}
