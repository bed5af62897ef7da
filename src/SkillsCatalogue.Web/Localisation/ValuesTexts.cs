namespace SkillsCatalogue.Web.Localisation;

/// <summary>Words of enumerations: API value → word.</summary>
public sealed record ValuesTexts
{
    public required IReadOnlyDictionary<string, string> Types { get; init; }
    public required IReadOnlyDictionary<string, string> Statuses { get; init; }
    public required IReadOnlyDictionary<string, string> States { get; init; }
    public required IReadOnlyDictionary<string, string> Tags { get; init; }
    public required IReadOnlyDictionary<string, string> Facets { get; init; }
    public required IReadOnlyDictionary<string, string> Matched { get; init; }
    public required IReadOnlyDictionary<string, string> Ledger { get; init; }
    public required IReadOnlyDictionary<string, string> LedgerLegend { get; init; }
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }
    public required IReadOnlyDictionary<string, string> DocumentStates { get; init; }
    public required IReadOnlyDictionary<string, string> RegisterKinds { get; init; }
    public required IReadOnlyDictionary<string, string> RegisterGroups { get; init; }
    public required IReadOnlyDictionary<string, string> RegisterStates { get; init; }
    public required IReadOnlyDictionary<string, string> Needs { get; init; }
    public required IReadOnlyDictionary<string, string> Grounding { get; init; }
    public required IReadOnlyDictionary<string, string> Actions { get; init; }
    public required IReadOnlyDictionary<string, string> Bases { get; init; }
    public required IReadOnlyDictionary<string, string> Severities { get; init; }
    public required IReadOnlyDictionary<string, string> Votes { get; init; }
    public required IReadOnlyDictionary<string, string> MediaTypes { get; init; }
    public required IReadOnlyDictionary<string, string> References { get; init; }
    public required IReadOnlyDictionary<string, string> Families { get; init; }
    public required string TagYes { get; init; }
    public required string TagNo { get; init; }
    public required string TagUnassessed { get; init; }
    public required string Sample { get; init; }
    public required string SampleExplained { get; init; }

    /// <summary>Words of a quote, page or whole document were read by OCR; 0: how surely.</summary>
    public required Phrase Recognised { get; init; }

    /// <summary>The same of some pages; 0: how many, 1: of how many, 2: how surely.</summary>
    public required Phrase RecognisedPages { get; init; }
    public required string RecognisedExplained { get; init; }
}
