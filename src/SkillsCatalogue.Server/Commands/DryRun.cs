using System.CommandLine;
using SkillsCatalogue.Ingestion.Extraction.Model;
using SkillsCatalogue.Server.Output;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>extract --dry-run</c>: what the language model would be asked for these files. It is not asked, and need not be there.</summary>
internal static class DryRun
{
    public static async Task<int> RunAsync(ParseResult parsed, IReadOnlyList<string> files, ResultWriter writer, CancellationToken cancellationToken)
    {
        var results = new List<DryRunJson>();
        foreach (var name in files)
        {
            var estimate = new ModelEstimate();
            using var tools = ReadingTools.Create(parsed, estimate);
            var reading = await tools.ReadAsync(name, cancellationToken);
            if (reading is { Document: { } document, Standard: { } standard })
                await tools.ExtractAsync(document, standard, "model", cancellationToken);
            results.Add(DryRunJson.From(reading.Result, tools.ModelOf(reading.Document, null)?.Replayed ?? 0, estimate, tools.Model));
        }

        writer.WriteAll(results, DryRunJson.WriteText, unwrapSingle: true);
        return results.TrueForAll(result => result.Status == "parsed") ? ExitCode.Done : ExitCode.Incomplete;
    }
}
