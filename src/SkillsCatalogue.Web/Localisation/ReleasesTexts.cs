namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the release pages.</summary>
public sealed record ReleasesTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string NoneTitle { get; init; }
    public required string NoneText { get; init; }
    public required string Number { get; init; }
    public required string CreatedAt { get; init; }
    public required string By { get; init; }
    public required string SkillCount { get; init; }
    public required string Notes { get; init; }
    public required string Checksum { get; init; }
    public required Plural Counts { get; init; }
    public required Phrase TitleOf { get; init; }
    public required Phrase Changes { get; init; }
    public required string FirstTitle { get; init; }
    public required string ChangesFirst { get; init; }
    public required string Added { get; init; }
    public required string Changed { get; init; }
    public required string Removed { get; init; }
    public required string Deprecated { get; init; }
    public required string NoChanges { get; init; }
    public required string LeftOut { get; init; }
    public required string LeftOutText { get; init; }
    public required string LeftOutNone { get; init; }
    public required string CreateTitle { get; init; }
    public required Phrase CreateText { get; init; }
    public required string CreateNotes { get; init; }
    public required string CreateNotesHint { get; init; }
    public required string Confirm { get; init; }
    public required string ConfirmMissing { get; init; }
    public required Phrase CreateButton { get; init; }
    public required Phrase Created { get; init; }
    public required string SameAsBefore { get; init; }
    public required string Nothing { get; init; }
    public required string NotFoundTitle { get; init; }
    public required Phrase NotFoundText { get; init; }
    public required string ShowSkills { get; init; }
    public required string Who { get; init; }
    public required string Skill { get; init; }
    public required string Why { get; init; }
}
