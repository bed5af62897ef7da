namespace SkillsCatalogue.Search;

/// <summary>A label that begins like what was typed.</summary>
public sealed record Suggestion(string Id, string Label, string Language);
