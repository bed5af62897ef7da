using System.Text.Json;
using SkillsCatalogue.Server.Worker;

namespace SkillsCatalogue.Server.Output;

/// <summary>What <c>ingest</c> prints: one result per input and a summary.</summary>
internal static class IngestText
{
    public static void Write(ResultWriter writer, string format, IReadOnlyList<IngestReport> reports, IngestSummary summary)
    {
        if (format == "json")
        {
            writer.Write(new WholeRun(reports, summary), _ => { });
            return;
        }

        writer.WriteAll(reports, WriteOne);
        writer.Write(new RunEnd(summary), output => WriteSummary(summary, output));
    }

    public static void WriteOne(IngestReport report, TextWriter output)
    {
        output.WriteLine(report switch
        {
            { Status: "setAside", Reason: { } reason } => $"{report.File}: set aside, {reason.Code}: {reason.Message}",
            { Status: "unchanged" } => $"{report.File}: unchanged",
            { Difference: { } difference } => $"{report.File}: {report.Title ?? "(no title)"}, {report.Statements} statements, {report.Candidates} candidates ({difference.Added} new, {difference.Changed} changed, {difference.Removed} gone)",
            _ => report.File,
        });
        if (report.Version is { } version)
            output.WriteLine(VersionLine(version));
    }

    private static string VersionLine(IngestVersionJson version)
    {
        var moved = version.Moved == 0 ? "" : FormattableString.Invariant($" ({version.Moved} under another code or unit)");
        var which = version.Newest ? "new version" : "older version, not in use,";
        return FormattableString.Invariant($"  {which} of {version.Of}: {version.Unchanged + version.Moved} unchanged{moved}, {version.Changed} changed, {version.Added} added, {version.Removed} removed");
    }

    private static void WriteSummary(IngestSummary summary, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"{summary.Inputs} inputs: {summary.Parsed} parsed, {summary.Unchanged} unchanged, {summary.SetAside} set aside; {summary.Pages} pages, {summary.Statements} statements, {summary.Candidates} candidates"));
        output.WriteLine(FormattableString.Invariant($"{summary.Seconds:0.0} s, {summary.PagesPerSecond:0} pages/s, peak memory {summary.PeakMemoryBytes / 1048576} MB"));
        if (summary.Model is { } model)
            output.WriteLine(model.Line());
        foreach (var (code, count) in summary.SetAsideByCode)
            output.WriteLine($"  {code}: {count}");
    }

    // Records and not anonymous types: what cannot be set is left out of our JSON.
    private sealed record WholeRun(IReadOnlyList<IngestReport> Inputs, IngestSummary Summary);

    private sealed record RunEnd(IngestSummary Summary);
}
