using System.CommandLine;
using System.Diagnostics;
using SkillsCatalogue.Server.Output;
using SkillsCatalogue.Server.Worker;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>ingest</c>: files, folders, addresses → parse, extract, tag, queue for review.</summary>
internal static class IngestCommand
{
    private static readonly TimeSpan WatchInterval = TimeSpan.FromSeconds(2);

    public static Command Create()
    {
        var inputs = CommonOptions.Inputs("PATH|URL", "Files, folders (at any depth) or addresses; - reads standard input.");
        var watch = new Option<bool>("--watch") { Description = "Stay and take new and changed files until stopped." };
        var format = CommonOptions.Format();
        var command = new Command("ingest", """
            Read documents, extract and tag skills, queue them for review. Beside a running server it shows there within seconds.

            Example: skills ingest standards/
            Example: skills ingest https://example.org/standard.pdf --format json
            Example: skills ingest inbox/ --watch
            """) { inputs, watch, ModelFlags.Recordings, ModelFlags.ReplayOnly, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var run = new IngestRun(tools, parsed.GetValue(CommonOptions.Quiet));
            var writer = new ResultWriter(parsed.GetValue(format)!, Console.Out);
            var clock = Stopwatch.StartNew();
            var reports = await run.OverAsync(parsed.GetValue(inputs)!, cancellationToken);
            await tools.Get<IndexRebuilder>().LevelAsync(cancellationToken);
            var summary = IngestSummary.Of(reports, clock.Elapsed);
            IngestText.Write(writer, parsed.GetValue(format)!, reports, summary);

            if (parsed.GetValue(watch))
                await WatchAsync(run, tools, parsed.GetValue(inputs)!, writer, cancellationToken);
            return summary.SetAside == 0 ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }

    private static async Task WatchAsync(IngestRun run, CatalogueTools tools, string[] inputs, ResultWriter writer, CancellationToken cancellationToken)
    {
        var seen = FolderState.Of(inputs);
        using var timer = new PeriodicTimer(WatchInterval);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                var now = FolderState.Of(inputs);
                var changed = now.Except(seen).Select(state => state.File).ToArray();
                seen = now;
                if (changed.Length == 0)
                    continue;
                foreach (var report in await run.OverAsync(changed, cancellationToken))
                    writer.Write(report, output => IngestText.WriteOne(report, output));
                await tools.Get<IndexRebuilder>().LevelAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped by the user: that is how watching ends.
        }
    }
}
