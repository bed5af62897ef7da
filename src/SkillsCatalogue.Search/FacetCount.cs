namespace SkillsCatalogue.Search;

/// <summary>A facet value and how many hits have it.</summary>
/// <param name="Label">What a person reads; equals the value unless it is a number of a standard.</param>
public sealed record FacetCount(string Value, string Label, int Count);
