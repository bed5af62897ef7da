namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the pages of standards.</summary>
public sealed record StandardsTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Search { get; init; }
    public required string Language { get; init; }
    public required string Sector { get; init; }
    public required string Status { get; init; }
    public required Plural Count { get; init; }
    public required string EmptyTitle { get; init; }
    public required string EmptyText { get; init; }
    public required string ShowAll { get; init; }
    public required string NoneTitle { get; init; }
    public required string NoneText { get; init; }
    public required Plural Statements { get; init; }
    public required Phrase Level { get; init; }
    public required string Coverage { get; init; }
    public required Plural Segments { get; init; }
    public required string LeftOut { get; init; }
    public required string NotFoundTitle { get; init; }
    public required Phrase NotFoundText { get; init; }
    public required string Facts { get; init; }
    public required string Number { get; init; }
    public required string Code { get; init; }
    public required string LevelFact { get; init; }
    public required string SectorFact { get; init; }
    public required string LanguageFact { get; init; }
    public required string Credits { get; init; }
    public required string Family { get; init; }
    public required string PagesFact { get; init; }
    public required string Added { get; init; }
    public required string File { get; init; }
    public required string Checksum { get; init; }
    public required string Source { get; init; }
    public required string MediaType { get; init; }
    public required string References { get; init; }
    public required string Register { get; init; }
    public required string RegisterNone { get; init; }
    public required Phrase ValidFromTo { get; init; }
    public required Phrase ValidFrom { get; init; }
    public required Phrase ValidTo { get; init; }
    public required string ValidOpen { get; init; }
    public required string OpenRegister { get; init; }
    public required string Structure { get; init; }
    public required string StructureNone { get; init; }
    public required string Units { get; init; }
    public required string Text { get; init; }
    public required string Legend { get; init; }
    public required string ShowAllText { get; init; }
    public required string ShowSkipped { get; init; }
    public required string ShowSkills { get; init; }
    public required string Show { get; init; }
    public required Phrase Part { get; init; }
    public required string Parts { get; init; }
    public required string PartNext { get; init; }
    public required string PartPrevious { get; init; }
    public required string PartsEnd { get; init; }
    public required string OpenProposal { get; init; }
    public required string TextNone { get; init; }
    public required Phrase PrintedPage { get; init; }
    public required string Diagnostics { get; init; }
    public required string DiagnosticsNone { get; init; }
    public required string WithdrawnTitle { get; init; }
    public required string SetAsideTitle { get; init; }
    public required string SetAsideText { get; init; }
    public required string WhatToDo { get; init; }

    /// <summary>Diagnostic code → what the reader of the page can do about it.</summary>
    public required IReadOnlyDictionary<string, string> Advice { get; init; }
    public required string AdviceOther { get; init; }
    public required string QueuedTitle { get; init; }
    public required string QueuedText { get; init; }
    public required string Download { get; init; }
    public required string SkillsOf { get; init; }
    public required string ReviewOf { get; init; }
    public required VersionTexts Versions { get; init; }
}
