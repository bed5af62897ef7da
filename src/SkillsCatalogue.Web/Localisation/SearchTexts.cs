namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the results page.</summary>
public sealed record SearchTexts
{
    public required string Title { get; init; }
    public required Phrase TitleFor { get; init; }
    public required Plural Results { get; init; }
    public required Plural ResultsFor { get; init; }
    public required string Narrow { get; init; }
    public required Plural NarrowCount { get; init; }
    public required string FiltersSet { get; init; }
    public required Phrase RemoveFilter { get; init; }
    public required string ClearAll { get; init; }
    public required string ResultList { get; init; }
    public required Phrase FoundIn { get; init; }
    public required Plural StandIn { get; init; }
    public required string ViewPilot { get; init; }
    public required Phrase ViewPublished { get; init; }
    public required string ShowPilot { get; init; }
    public required string ShowPublished { get; init; }
    public required string EmptyTitle { get; init; }
    public required Phrase EmptyFor { get; init; }
    public required Phrase EmptyForWord { get; init; }
    public required string EmptyText { get; init; }
    public required Plural TryPilot { get; init; }
    public required string Suggestions { get; init; }
    public required string DidYouMean { get; init; }
    public required string TryFewer { get; init; }
    public required string TryOther { get; init; }
    public required string TryClear { get; init; }
    public required string TryAll { get; init; }
    public required string BadCursorTitle { get; init; }
    public required string BadCursorText { get; init; }
    public required string NoIndexTitle { get; init; }
    public required string NoIndexText { get; init; }
}
