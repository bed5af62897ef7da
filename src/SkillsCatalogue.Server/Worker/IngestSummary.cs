namespace SkillsCatalogue.Server.Worker;

/// <summary>Sums over all inputs of a run.</summary>
/// <param name="SetAsideByCode">Stable code → inputs.</param>
internal sealed record IngestSummary(
    int Inputs,
    int Parsed,
    int Unchanged,
    int SetAside,
    int Pages,
    int Statements,
    int Candidates,
    double Seconds,
    double PagesPerSecond,
    long PeakMemoryBytes,
    IReadOnlyDictionary<string, int> SetAsideByCode)
{
    /// <summary>What the language model did for all documents; null when none was asked.</summary>
    public IngestModelJson? Model { get; init; }

    public static IngestSummary Of(IReadOnlyList<IngestReport> reports, TimeSpan time)
    {
        var read = reports.Where(report => report.Status == "parsed").ToList();
        var pages = read.Sum(report => report.Pages);
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return new(
            reports.Count,
            read.Count,
            reports.Count(report => report.Status == "unchanged"),
            reports.Count(report => report.Status == "setAside"),
            pages,
            read.Sum(report => report.Statements),
            read.Sum(report => report.Candidates),
            Math.Round(time.TotalSeconds, 2),
            Math.Round(pages / Math.Max(time.TotalSeconds, 0.001), 1),
            process.PeakWorkingSet64,
            reports.Where(report => report.Reason is not null).CountBy(report => report.Reason!.Code).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary()) { Model = IngestModelJson.Sum(read.Select(report => report.Model)) };
    }
}
