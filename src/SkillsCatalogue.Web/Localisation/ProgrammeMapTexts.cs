namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of a mapped programme.</summary>
public sealed record ProgrammeMapTexts
{
    public required string OnThisPage { get; init; }

    public required Phrase OfRelease { get; init; }

    public required string OfPilot { get; init; }

    public required string NoCatalogue { get; init; }

    public required Phrase MappedOn { get; init; }

    public required Plural FigureOutcomes { get; init; }

    public required string FigureProven { get; init; }

    public required string FigureProposed { get; init; }

    public required string FigureEmpty { get; init; }

    public required string FigureFailed { get; init; }

    public required string FigureDoubt { get; init; }

    public required string FactsTitle { get; init; }

    public required string AsStated { get; init; }

    public required string ChosenByYou { get; init; }

    public required string Language { get; init; }

    public required string Guided { get; init; }

    public required string WorkBased { get; init; }

    public required string SelfDirected { get; init; }

    public required string PartsFact { get; init; }

    public required Phrase Hours { get; init; }

    public required string FindingsTitle { get; init; }

    public required IReadOnlyDictionary<string, string> Advice { get; init; }

    public required string OutcomesTitle { get; init; }

    public required string OutcomesNote { get; init; }

    public required string OutcomesNone { get; init; }

    public required string FilterNone { get; init; }

    public required IReadOnlyDictionary<string, string> Filters { get; init; }

    public required string PartsTitle { get; init; }

    public required Phrase PartOf { get; init; }

    public required IReadOnlyDictionary<string, string> OutcomeStandings { get; init; }

    public required IReadOnlyDictionary<string, string> Standings { get; init; }

    public required IReadOnlyDictionary<string, string> Kinds { get; init; }

    public required string NoSkill { get; init; }

    public required Phrase Score { get; init; }

    public required string ScoreHigh { get; init; }

    public required string ScoreGood { get; init; }

    public required string ScoreFair { get; init; }

    public required string ScoreLow { get; init; }

    public required Plural MoreSkills { get; init; }

    public required Plural RemovedSkills { get; init; }

    public required Plural MoreTraces { get; init; }

    public required string Confirm { get; init; }

    public required string Remove { get; init; }

    public required Phrase ConfirmThis { get; init; }

    public required Phrase RemoveThis { get; init; }

    public required Phrase UndoThis { get; init; }

    public required string AddSkill { get; init; }

    public required string AddTitle { get; init; }

    public required string AddWords { get; init; }

    public required string AddFind { get; init; }

    public required Phrase AddThis { get; init; }

    public required string Add { get; init; }

    public required string AddNone { get; init; }

    public required string AddClose { get; init; }

    public required IReadOnlyDictionary<string, string> Bases { get; init; }

    public required IReadOnlyDictionary<string, string> BasesShort { get; init; }

    public required IReadOnlyDictionary<string, string> BasesVoid { get; init; }

    public required string NotInForce { get; init; }

    public required string Standard { get; init; }

    public required string Set { get; init; }

    public required string CompetenceSet { get; init; }

    public required string LearningOutcomeSet { get; init; }

    public required string KeyTask { get; init; }

    public required string Statement { get; init; }

    public required string Place { get; init; }

    public required Phrase Version { get; init; }

    public required Phrase ValidTo { get; init; }

    public required string NotInForceToday { get; init; }

    public required string CoverageTitle { get; init; }

    public required string CoverageCaption { get; init; }

    public required string CoverageNone { get; init; }

    public required string Confirmed { get; init; }

    public required string WithProposals { get; init; }

    public required string Total { get; init; }

    public required string Share { get; init; }

    public required string OutsideSets { get; init; }

    public required string NamedByProgramme { get; init; }

    public required Plural Missing { get; init; }

    public required Phrase CoverageSaid { get; init; }

    public required string CoverageLegend { get; init; }

    public required string SharesTitle { get; init; }

    public required string ByOutcome { get; init; }

    public required string ByHours { get; init; }

    public required Phrase OfAssessed { get; init; }

    public required string NothingAssessed { get; init; }

    public required string HoursUnknown { get; init; }

    public required string NotAssessed { get; init; }

    public required Phrase OfAll { get; init; }

    public required string Range { get; init; }

    public required Phrase FromTo { get; init; }

    public required Phrase ShareSaid { get; init; }

    public required string SharesLegend { get; init; }

    public required string RulesTitle { get; init; }

    public required string RulesNone { get; init; }

    public required Phrase PackVersion { get; init; }

    public required IReadOnlyDictionary<string, string> Results { get; init; }

    public required string VolumeTitle { get; init; }

    public required string VolumeUnknown { get; init; }

    public required string Stated { get; init; }

    public required string GapsTitle { get; init; }

    public required string GapsNone { get; init; }

    public required Plural GapsOutcomes { get; init; }

    public required Plural GapsSets { get; init; }

    public required IReadOnlyDictionary<string, string> Keys { get; init; }
}
