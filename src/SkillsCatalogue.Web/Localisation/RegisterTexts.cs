namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of the register pages.</summary>
public sealed record RegisterTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Search { get; init; }
    public required string RegisterName { get; init; }
    public required string Kind { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required string PartOf { get; init; }
    public required string Level { get; init; }
    public required string Credits { get; init; }
    public required string Status { get; init; }
    public required string Validity { get; init; }
    public required string Source { get; init; }
    public required string Caption { get; init; }
    public required Plural Count { get; init; }
    public required string EmptyTitle { get; init; }
    public required string EmptyText { get; init; }
    public required string ShowAll { get; init; }
    public required string NoneTitle { get; init; }
    public required string NoneText { get; init; }
    public required string OpenEntry { get; init; }
    public required string NotFoundTitle { get; init; }
    public required Phrase NotFoundText { get; init; }
    public required string InForceOpen { get; init; }
    public required Phrase InForceUntil { get; init; }
    public required string ExpiresToday { get; init; }
    public required Plural ExpiresIn { get; init; }
    public required Plural StartsIn { get; init; }
    public required Phrase ExpiredOn { get; init; }
    public required string ExpiredNow { get; init; }
    public required string WithdrawnNow { get; init; }
    public required string ProposedNow { get; init; }
    public required string BacksNothing { get; init; }
    public required string Parent { get; init; }
    public required string LeadsTo { get; init; }
    public required string LeadsToStandards { get; init; }
    public required string LedToBy { get; init; }
    public required string LedToByStandards { get; init; }
    public required string Documents { get; init; }
    public required string DocumentsNone { get; init; }
    public required string DocumentsNoneOfSet { get; init; }
    public required string DocumentsOfParent { get; init; }
    public required string Skills { get; init; }
    public required Plural SkillsCount { get; init; }
    public required string SkillsSearch { get; init; }
    public required string SkillsNone { get; init; }
    public required string SkillsNoDocument { get; init; }
    public required string SkillsNotReleased { get; init; }
    public required string SkillsNothingFound { get; init; }
    public required string KeyTask { get; init; }
    public required string NoUnit { get; init; }
}
