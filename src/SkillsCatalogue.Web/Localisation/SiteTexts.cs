namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the frame of every page.</summary>
public sealed record SiteTexts
{
    public required string Name { get; init; }
    public required string Tagline { get; init; }
    public required string SkipToContent { get; init; }
    public required string MainNavigation { get; init; }
    public required string Breadcrumb { get; init; }
    public required string Skills { get; init; }
    public required string Standards { get; init; }
    public required string Review { get; init; }
    public required string Releases { get; init; }
    public required string Register { get; init; }
    public required string Upload { get; init; }
    public required string About { get; init; }
    public required string SearchLabel { get; init; }
    public required string SearchPlaceholder { get; init; }
    public required string SearchButton { get; init; }
    public required string FooterPromise { get; init; }
    public required string Api { get; init; }
    public required string FooterNavigation { get; init; }
    public required string Language { get; init; }
    public required string ReadOnly { get; init; }
    public required string Next { get; init; }
    public required string First { get; init; }
    public required string PagerLabel { get; init; }
    public required string Apply { get; init; }
    public required string Any { get; init; }
    public required string None { get; init; }
    public required string Undo { get; init; }
    public required string UndoAll { get; init; }
    public required Phrase More { get; init; }
    public required Phrase PageShort { get; init; }
    public required Plural Total { get; init; }
    public required string ProblemTitle { get; init; }
    public required string Json { get; init; }
}
