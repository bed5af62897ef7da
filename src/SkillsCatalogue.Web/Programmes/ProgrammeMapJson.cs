using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Web.Api.Contracts;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>A mapped programme: the same shape from the command line and the API.</summary>
/// <param name="View">published or pilot; null while the catalogue is empty.</param>
/// <param name="Release">Number of the release; null in the pilot view.</param>
/// <param name="RulePack">Rules that were applied; null when no framework was asked for.</param>
/// <param name="Date">Day on which validity and rules were judged.</param>
/// <param name="Coverage">Sets of competences and of learning outcomes that the programme names or reaches, those named and best covered first.</param>
/// <param name="Shares">green and digital: each with its unassessed part and the range that it allows.</param>
/// <param name="Hours">Hours of the whole programme; null when they are unknown or a range.</param>
/// <param name="HoursRange">The same as a range with what it rests on; null when unknown.</param>
/// <param name="Equivalents">The volume in other units, by sourced factors.</param>
/// <param name="Diagnostics">What is odd about the programme, with stable codes.</param>
public sealed record ProgrammeMapJson(
    ProgrammeHeadJson Programme,
    string? View,
    int? Release,
    RulePackRefJson? RulePack,
    DateOnly Date,
    IReadOnlyList<MappedOutcomeJson> Outcomes,
    IReadOnlyList<CoverageJson> Coverage,
    IReadOnlyDictionary<string, ShareJson> Shares,
    IReadOnlyList<RuleResultJson> Rules,
    decimal? Hours,
    HoursRangeJson? HoursRange,
    IReadOnlyList<EquivalentJson> Equivalents,
    IReadOnlyList<DiagnosticJson> Diagnostics)
{
    public static ProgrammeMapJson From(ProgrammeMap map) => new(
        ProgrammeHeadJson.From(map.Programme),
        map.Stamp?.View,
        map.Stamp?.Release,
        map.RulePack is { } pack ? new(pack.Id, pack.Version, pack.LegalStatus, pack.Title) : null,
        map.Date,
        [.. map.Outcomes.Select(MappedOutcomeJson.From)],
        [.. map.Coverage.Select(CoverageJson.From)],
        map.Shares.ToDictionary(share => share.Key, share => ShareJson.From(share.Value)),
        [.. map.Rules.Select(rule => new RuleResultJson(rule.Id, JsonName.Of(rule.Result), rule.Severity, rule.Message, rule.Rule, rule.Source, rule.SourceUrl, rule.LegalStatus))],
        map.Hours is { } hours && hours.Min == hours.Max ? hours.Min : null,
        map.Hours is { } range ? new(range.Min, range.Max, range.Source) : null,
        [.. map.Equivalents.Select(unit => new EquivalentJson(unit.Unit, Math.Round(unit.Min, 2), Math.Round(unit.Max, 2), unit.Source))],
        [.. map.Diagnostics.Select(DiagnosticJson.From)]);
}
