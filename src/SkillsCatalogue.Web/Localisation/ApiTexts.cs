namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the reference pages of the API. What stands in the description of the API itself is in English.</summary>
public sealed record ApiTexts
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string ProblemsLink { get; init; }
    public required string Rules { get; init; }
    public required string Contents { get; init; }
    public required string Shapes { get; init; }
    public required string Parameters { get; init; }
    public required string Body { get; init; }
    public required string Answers { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string Meaning { get; init; }
    public required string Status { get; init; }
    public required string Type { get; init; }
    public required string Problem { get; init; }
    public required string ProblemsTitle { get; init; }
    public required string ProblemsLead { get; init; }
}
