namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the error pages.</summary>
public sealed record ErrorsTexts
{
    public required string NotFoundTitle { get; init; }
    public required string NotFoundText { get; init; }
    public required string BadRequestTitle { get; init; }
    public required string BadRequestText { get; init; }
    public required string FormExpiredTitle { get; init; }
    public required string FormExpiredText { get; init; }
    public required string ForbiddenTitle { get; init; }
    public required string ForbiddenText { get; init; }
    public required string HostText { get; init; }
    public required string TooLargeTitle { get; init; }
    public required string TooLargeText { get; init; }
    public required string MethodTitle { get; init; }
    public required string MethodText { get; init; }
    public required string ServerTitle { get; init; }
    public required string ServerText { get; init; }
    public required string GoneTitle { get; init; }
    public required string GoneText { get; init; }
    public required string Home { get; init; }
    public required string Search { get; init; }
    public required Phrase Status { get; init; }
}
