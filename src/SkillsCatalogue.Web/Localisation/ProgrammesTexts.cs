namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the pages about programmes and rules, a record for each page.</summary>
public sealed record ProgrammesTexts
{
    /// <summary>Name in the navigation.</summary>
    public required string Nav { get; init; }

    public required ProgrammeMapTexts Map { get; init; }

    public required ProgrammeFormTexts Form { get; init; }

    public required ProgrammeListTexts List { get; init; }

    public required ProgrammeJobsTexts Jobs { get; init; }

    public required ProgrammeSavedTexts Saved { get; init; }

    public required ProgrammeVersionsTexts Versions { get; init; }

    public required ProgrammeDossierTexts Dossier { get; init; }

    public required HoursTexts Hours { get; init; }

    public required RulesTexts Rules { get; init; }
}
