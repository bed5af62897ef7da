namespace SkillsCatalogue.Storage.Rows;

/// <summary>The only place where a person's name stands.</summary>
internal sealed class ActorRow
{
    public required string Id { get; set; }
    public string? Name { get; set; }
    public DateTimeOffset RegisteredAt { get; set; }
    public DateTimeOffset? ErasedAt { get; set; }
}
