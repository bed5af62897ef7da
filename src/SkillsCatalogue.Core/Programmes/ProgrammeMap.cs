using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Programmes;

/// <summary>A programme mapped on one state of the catalogue on one day.</summary>
/// <param name="Stamp">State of the catalogue that answered.</param>
/// <param name="RulePack">Null when no country was chosen.</param>
/// <param name="Coverage">Sets that the programme names or reaches, those named and best covered first.</param>
/// <param name="Shares">Scheme (<c>green</c>, <c>digital</c>) → share.</param>
/// <param name="Hours">Hours of the whole programme; null when no hours are stated and none follow from a sourced factor.</param>
/// <param name="Equivalents">Its volume in other units.</param>
/// <param name="Diagnostics">What is odd about it and what to do (codes PRG…).</param>
public sealed record ProgrammeMap(
    ProgrammeHead Programme,
    CatalogueStamp? Stamp,
    RulePackRef? RulePack,
    DateOnly Date,
    IReadOnlyList<MappedOutcome> Outcomes,
    IReadOnlyList<SetCoverage> Coverage,
    IReadOnlyDictionary<string, SchemeShare> Shares,
    IReadOnlyList<RuleResult> Rules,
    HoursRange? Hours,
    IReadOnlyList<UnitEquivalent> Equivalents,
    IReadOnlyList<Diagnostic> Diagnostics);
