using System.Globalization;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Web.Api.Contracts;

namespace SkillsCatalogue.Server.Output;

/// <summary>What <c>map</c> prints for people.</summary>
internal static class MapText
{
    public static void Write(ProgrammeMap map, TextWriter output)
    {
        var facts = map.Programme.Facts;
        output.WriteLine(map.Programme.Title ?? "Programme without a title");
        output.WriteLine($"  {map.Programme.OutcomeCount} outcomes, {map.Programme.Modules.Count} modules, level {facts.Level ?? "not stated"}, volume {(facts.Volume.Count == 0 ? "not stated" : string.Join(", ", facts.Volume.Select(volume => Invariant($"{volume.Value:0.##} {volume.Unit}"))))}");
        if (map.Stamp is { } stamp)
            output.WriteLine($"  catalogue: {stamp.View}{(stamp.Release is { } release ? Invariant($" release {release}") : "")}, {map.Date:yyyy-MM-dd}");
        foreach (var finding in map.Diagnostics)
            output.WriteLine($"  {finding.Code} {JsonName.Of(finding.Severity)}: {finding.Message}");
        output.WriteLine();
        foreach (var outcome in map.Outcomes)
            Write(outcome, output);
        WriteCoverage(map, output);
        foreach (var (scheme, share) in map.Shares)
            output.WriteLine($"{scheme}: {Percent(share.ByOutcome)} of assessed outcomes{(share.ByHours is null ? "" : $", {Percent(share.ByHours)} by hours")}; {Percent(share.Unassessed)} not assessed, so between {Percent(share.Min)} and {Percent(share.Max)}");
        WriteRules(map, output);
    }

    private static void Write(MappedOutcome outcome, TextWriter output)
    {
        output.WriteLine($"{(outcome.Code is null ? "" : outcome.Code + " ")}{outcome.Text}");
        if (outcome.Skills.Count == 0)
            output.WriteLine("    no skill of the catalogue fits");
        foreach (var skill in outcome.Skills.Take(3))
        {
            output.WriteLine(Invariant($"    {skill.Score:0.00} {skill.PrefLabel}"));
            output.WriteLine($"         \"{skill.Evidence.Quote}\"");
        }

        foreach (var trace in outcome.Trace.Where(trace => trace.Basis != TraceBasis.Matched))
            output.WriteLine($"    {JsonName.Of(trace.Basis)}: {trace.LearningOutcomeSet?.Number ?? trace.CompetenceSet?.Number} → {trace.CompetenceSet?.Number} → {trace.Standard?.Number}");
        output.WriteLine();
    }

    private static void WriteCoverage(ProgrammeMap map, TextWriter output)
    {
        foreach (var coverage in map.Coverage)
            output.WriteLine($"{coverage.Covered} of {coverage.Total} skills of {coverage.Set?.Number} {coverage.Set?.Title} ({coverage.Standard.Number ?? coverage.Standard.Title}){(coverage.IsExplicit ? ", named by the programme" : "")}");
        if (map.Coverage.Count > 0)
            output.WriteLine();
    }

    private static void WriteRules(ProgrammeMap map, TextWriter output)
    {
        if (map.RulePack is { } pack)
        {
            output.WriteLine();
            output.WriteLine($"{pack.Title}, version {pack.Version} ({pack.LegalStatus})");
        }

        foreach (var rule in map.Rules)
            output.WriteLine($"  {(rule.Result switch { RuleOutcome.Pass => "pass       ", RuleOutcome.Fail => rule.Severity == "advice" ? "advice     " : "FAIL       ", _ => "cannot tell" })} {rule.Message} [{rule.Source}]");
        if (map.Hours is { } hours)
            output.WriteLine(Invariant($"hours: {hours.Min:0.##}{(hours.Min == hours.Max ? "" : FormattableString.Invariant($" to {hours.Max:0.##}"))}"));
        foreach (var unit in map.Equivalents)
            output.WriteLine(Invariant($"  {unit.Min:0.##}{(unit.Min == unit.Max ? "" : FormattableString.Invariant($" to {unit.Max:0.##}"))} {unit.Unit}"));
    }

    private static string Percent(double? share) => share is { } value ? value.ToString("P0", CultureInfo.InvariantCulture) : "none";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
