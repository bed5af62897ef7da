using SkillsCatalogue.Server.Commands;
using SkillsCatalogue.Server.Output;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Inputs of a command line → one report each, under a progress bar.</summary>
internal sealed class IngestRun(CatalogueTools tools, bool quiet)
{
    public async Task<IReadOnlyList<IngestReport>> OverAsync(IEnumerable<string> inputs, CancellationToken cancellationToken)
    {
        var names = inputs.SelectMany(input => Directory.Exists(input) ? SourceFolder.All(input) : [input]).ToList();
        var sources = tools.Get<SourceReader>();
        var ingest = tools.Get<DocumentIngest>();
        var reports = new List<IngestReport>();
        await ProgressBar.RunAsync("Ingesting", names, name => Path.GetFileName(name) is { Length: > 0 } file ? file : name, async name =>
            reports.Add(await ingest.IngestAsync(await sources.ReadAsync(name, cancellationToken), cancellationToken)), quiet);
        return reports;
    }
}
