namespace SkillsCatalogue.Language.Rules;

/// <summary>A step in the life of the law behind a pack.</summary>
/// <param name="Date">As exactly as it is known: a year, a month or a day.</param>
/// <param name="Source">Id of a source of the pack.</param>
public sealed record LegalEvent(string Date, Wording Event, string Source);
