namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the review pages.</summary>
public sealed record ReviewTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required Plural Count { get; init; }
    public required string Document { get; init; }
    public required string State { get; init; }
    public required string Tag { get; init; }
    public required string Type { get; init; }
    public required string Text { get; init; }
    public required string Filter { get; init; }
    public required string EmptyTitle { get; init; }
    public required string EmptyText { get; init; }
    public required string ShowWaiting { get; init; }
    public required string WhoTitle { get; init; }
    public required string WhoText { get; init; }
    public required string NameLabel { get; init; }
    public required string NameButton { get; init; }
    public required string NameMissing { get; init; }
    public required Phrase ReviewingAs { get; init; }
    public required string ChangeName { get; init; }
    public required string ReadOnlyTitle { get; init; }
    public required string ReadOnlyText { get; init; }
    public required Phrase Select { get; init; }
    public required string Selected { get; init; }
    public required string SelectedHint { get; init; }
    public required string Accept { get; init; }
    public required string Edit { get; init; }
    public required string Merge { get; init; }
    public required string Reject { get; init; }
    public required string SaveTags { get; init; }
    public required string Statement { get; init; }
    public required Phrase Confidence { get; init; }
    public required Phrase Votes { get; init; }
    public required Plural Runs { get; init; }
    public required Phrase Leaning { get; init; }
    public required Phrase CannotPublish { get; init; }
    public required string WhyNotGrounded { get; init; }
    public required string WhyNotRegistered { get; init; }
    public required string WhyNotSuperseded { get; init; }

    /// <summary>State decided on the earlier words → heading over them.</summary>
    public required IReadOnlyDictionary<string, string> EarlierStates { get; init; }
    public required string EarlierChange { get; init; }
    public required string EarlierOpen { get; init; }
    public required string Keep { get; init; }
    public required string VersionFilter { get; init; }
    public required string VersionOnly { get; init; }
    /// <summary>What is seen otherwise, who says so, what it says.</summary>
    public required Phrase Disagreement { get; init; }

    /// <summary>Kind of disagreement → its name.</summary>
    public required IReadOnlyDictionary<string, string> Disagreements { get; init; }
    public required string RunsFilter { get; init; }
    public required string RunsDisagree { get; init; }
    public required string MachineFilter { get; init; }
    public required string MachineOnly { get; init; }
    public required string MachineNote { get; init; }
    public required string NotCurrent { get; init; }
    public required string RejectReason { get; init; }
    public required string RejectMissing { get; init; }
    public required IReadOnlyDictionary<string, string> RejectReasons { get; init; }
    public required string RejectOther { get; init; }
    public required string EditTitle { get; init; }
    public required string Label { get; init; }
    public required Phrase LabelHint { get; init; }
    public required string LabelMissing { get; init; }
    public required string LabelTaken { get; init; }
    public required string AltLabels { get; init; }
    public required string AltLabelsHint { get; init; }
    public required string Definition { get; init; }
    public required string DefinitionHint { get; init; }
    public required string TagsLegend { get; init; }
    public required string SaveEdit { get; init; }
    public required string MergeTitle { get; init; }
    public required string MergeHint { get; init; }
    public required string MergeSearch { get; init; }
    public required string MergeFind { get; init; }
    public required string MergeChoose { get; init; }
    public required string MergeNone { get; init; }
    public required string MergeResults { get; init; }
    public required string HistoryTitle { get; init; }
    public required string HistoryOf { get; init; }
    public required string HistoryNone { get; init; }
    public required string HistoryLead { get; init; }
    public required string When { get; init; }
    public required string Who { get; init; }
    public required string What { get; init; }
    public required string About { get; init; }
    public required string Change { get; init; }
    public required string Into { get; init; }
    public required Phrase FromTo { get; init; }
    public required string Undone { get; init; }
    public required Phrase Undoes { get; init; }
    public required Phrase ReasonGiven { get; init; }
    public required Phrase NewLabel { get; init; }
    public required Phrase TagSet { get; init; }
    public required string UnknownActor { get; init; }
    public required Phrase DoneAccept { get; init; }
    public required Phrase DoneEdit { get; init; }
    public required Phrase DoneMerge { get; init; }
    public required Phrase DoneReject { get; init; }
    public required Phrase DoneTag { get; init; }
    public required Phrase DoneUndo { get; init; }
    public required Plural DoneMany { get; init; }
    public required string DoneNone { get; init; }
    public required Plural FailedMany { get; init; }
    public required Plural UndoneMany { get; init; }
    public required Phrase Failed { get; init; }
    public required string ConflictTitle { get; init; }
    public required string ConflictText { get; init; }
    public required string ConflictNoEvent { get; init; }
    public required string ConflictBack { get; init; }
    public required string ConflictQueue { get; init; }
    public required string NotFoundTitle { get; init; }
    public required Phrase NotFoundText { get; init; }
    public required string BackToQueue { get; init; }
    public required string SkillPage { get; init; }
    public required string KeysTitle { get; init; }
    public required string KeysOpen { get; init; }
    public required string KeysOn { get; init; }
    public required IReadOnlyDictionary<string, string> Keys { get; init; }
    public required string Close { get; init; }
}
