namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the start page.</summary>
public sealed record HomeTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string SearchLabel { get; init; }
    public required string Contents { get; init; }
    public required Plural Skills { get; init; }
    public required Plural Standards { get; init; }
    public required Plural Languages { get; init; }
    public required Plural Waiting { get; init; }
    public required Phrase ShareYes { get; init; }
    public required Phrase ShareNo { get; init; }
    public required Phrase ShareUnassessed { get; init; }
    public required string SharesTitle { get; init; }
    public required string SharesNote { get; init; }
    public required string StandardsTitle { get; init; }
    public required string AllStandards { get; init; }
    public required Phrase Newest { get; init; }
    public required Phrase NewestText { get; init; }
    public required string PilotTitle { get; init; }
    public required string PilotText { get; init; }
    public required string PilotLink { get; init; }
    public required string WaysTitle { get; init; }
    public required string WaySearch { get; init; }
    public required string WaySearchText { get; init; }
    public required string WaySearchLink { get; init; }
    public required string WayReview { get; init; }
    public required string WayReviewText { get; init; }
    public required string WayReviewLink { get; init; }
    public required string WayStandards { get; init; }
    public required string WayStandardsText { get; init; }
    public required string WayStandardsLink { get; init; }
    public required string WayData { get; init; }
    public required string WayDataText { get; init; }
    public required string WayDataLink { get; init; }
    public required string EmptyTitle { get; init; }
    public required string EmptyText { get; init; }
    public required string TryGreen { get; init; }
    public required string TryDigital { get; init; }
    public required string TryBoth { get; init; }
    public required string TryUnreviewed { get; init; }
}
