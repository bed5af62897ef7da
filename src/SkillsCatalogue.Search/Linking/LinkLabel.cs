namespace SkillsCatalogue.Search.Linking;

/// <summary>A label that a concept is found by.</summary>
/// <param name="IsPreferred">The preferred label, otherwise an alternative or hidden one.</param>
public sealed record LinkLabel(string Text, bool IsPreferred);
