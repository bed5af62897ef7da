namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the register page.</summary>
public sealed record RegisterTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Search { get; init; }
    public required string Kind { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required string PartOf { get; init; }
    public required string Level { get; init; }
    public required string Status { get; init; }
    public required string Validity { get; init; }
    public required string EmptyTitle { get; init; }
    public required string EmptyText { get; init; }
    public required string NoneTitle { get; init; }
    public required string NoneText { get; init; }
    public required string Caption { get; init; }
}
