using SkillsCatalogue.Ingestion.Documents;
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
        // Reading is most of the work and runs ahead in its processes; one after another is stored, so that reports keep the order of the inputs.
        var reading = new ReadAhead<string, ReadSource>(names, async name => await ingest.ReadAsync(await sources.ReadAsync(name, cancellationToken), cancellationToken), tools.Get<ReaderOptions>().ProcessCount);
        await ProgressBar.RunAsync("Ingesting", names, name => Path.GetFileName(name) is { Length: > 0 } file ? file : name, async _ =>
            reports.Add(await ingest.FinishAsync(await reading.NextAsync(), cancellationToken)), quiet);
        return reports;
    }
}
