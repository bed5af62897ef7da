namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the pages where the reading of a standard is corrected.</summary>
public sealed record CorrectionsTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string OpenReading { get; init; }
    public required Plural Count { get; init; }
    public required string Waiting { get; init; }
    public required string LookAgain { get; init; }
    public required string InForceTitle { get; init; }
    public required string InForceNone { get; init; }
    public required string LogTitle { get; init; }
    public required string StatementsTitle { get; init; }
    public required string StatementsNone { get; init; }
    public required string UnreadTitle { get; init; }
    public required string UnreadLead { get; init; }
    public required string UnreadNone { get; init; }
    public required string UnreadMore { get; init; }
    public required string Outside { get; init; }
    public required string Corrected { get; init; }
    public required Phrase CorrectedBy { get; init; }
    public required Phrase ReadAs { get; init; }
    public required string ReadAsNothing { get; init; }
    public required string Correct { get; init; }
    public required Phrase CorrectThis { get; init; }
    public required string IsOutcome { get; init; }
    public required Phrase IsOutcomeOf { get; init; }
    public required string FormTitle { get; init; }
    public required string MissedTitle { get; init; }
    public required string FormLead { get; init; }
    public required string Around { get; init; }
    public required string Kind { get; init; }
    public required IReadOnlyDictionary<string, string> Kinds { get; init; }
    public required string Code { get; init; }
    public required string CodeHint { get; init; }
    public required string Unit { get; init; }
    public required string UnitHint { get; init; }
    public required string Level { get; init; }
    public required string LevelHint { get; init; }
    public required string Words { get; init; }
    public required string WordsHint { get; init; }
    public required string Reason { get; init; }
    public required string Save { get; init; }
    public required string What { get; init; }
    public required string Fault { get; init; }
    public required string Said { get; init; }
    public required string Fit { get; init; }
    public required IReadOnlyDictionary<string, string> Faults { get; init; }
    public required IReadOnlyDictionary<string, string> Fits { get; init; }
    public required string FitUnknown { get; init; }
    public required string Undone { get; init; }
    public required string Undo { get; init; }
    public required Phrase UndoOf { get; init; }
    public required string TextGone { get; init; }
    public required Phrase Done { get; init; }
    public required string DoneUndo { get; init; }
    public required IReadOnlyDictionary<string, string> Refusals { get; init; }
    public required string NotAllowed { get; init; }
    public required string ConflictTitle { get; init; }
    public required string ConflictText { get; init; }
    public required string ConflictBack { get; init; }
    public required string NotFoundTitle { get; init; }
    public required string NotFoundText { get; init; }
    public required string Back { get; init; }
    public required string Nothing { get; init; }
}
