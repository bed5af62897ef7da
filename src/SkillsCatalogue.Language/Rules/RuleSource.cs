namespace SkillsCatalogue.Language.Rules;

/// <summary>Where a rule or factor stands.</summary>
/// <param name="Place">Article, section or page; null for the whole.</param>
/// <param name="Url">Null when it has no public address.</param>
/// <param name="Seen">Day on which it was read.</param>
public sealed record RuleSource(string Id, string Title, string? Place, string? Url, DateOnly Seen)
{
    /// <summary>Title and place.</summary>
    public string Citation => Place is null ? Title : $"{Title}, {Place}";
}
