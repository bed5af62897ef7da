namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of what can be done with a saved programme.</summary>
public sealed record ProgrammeSavedTexts
{
    public required string NotFoundTitle { get; init; }

    public required Phrase NotFoundText { get; init; }

    public required string CheckedTitle { get; init; }

    public required string CheckedNote { get; init; }

    public required string Save { get; init; }

    public required string WhoNote { get; init; }

    public required IReadOnlyDictionary<string, string> States { get; init; }

    public required Phrase VersionNo { get; init; }

    public required Phrase Moved { get; init; }

    public required string Edit { get; init; }

    public required string Dossier { get; init; }

    public required string Versions { get; init; }

    public required string MarkFinal { get; init; }

    public required string BackToDraft { get; init; }

    public required string Delete { get; init; }

    public required string Data { get; init; }

    public required Phrase DoneSaved { get; init; }

    public required Phrase DoneVersion { get; init; }

    public required string DoneUnchanged { get; init; }

    public required Phrase DoneConfirmed { get; init; }

    public required Phrase DoneRemoved { get; init; }

    public required Phrase DoneBack { get; init; }

    public required Phrase DoneAdded { get; init; }

    public required string DoneFinal { get; init; }

    public required string DoneDraft { get; init; }

    public required Phrase DoneDeleted { get; init; }

    public required Phrase DoneRestored { get; init; }

    public required string Conflict { get; init; }

    public required string ConflictEdit { get; init; }

    public required Phrase Failed { get; init; }

    public required string UnknownSkill { get; init; }

    public required string IsFinal { get; init; }

    public required string FinalNote { get; init; }
}
