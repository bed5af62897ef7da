using System.CommandLine;
using SkillsCatalogue.Server.Output;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>extract</c>: skill candidates with evidence, tags, links and the coverage ledger, no storage.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var files = CommonOptions.Inputs("FILE", "PDF, HTML or Word (.docx) files; - reads standard input.");
        var extractor = new Option<string>("--extractor") { Description = "Which extractors run.", DefaultValueFactory = _ => "all" };
        extractor.AcceptOnlyFromAmong("all", "structure", "dictionary", "model");
        var dryRun = new Option<bool>("--dry-run") { Description = "Ask no model: print how many calls it would take, and about how many tokens and what cost. Recorded ones cost nothing." };
        var format = CommonOptions.Format();
        var command = new Command("extract", """
            Extract skill candidates from documents, each with its quote and place; nothing is stored.

            Example: skills extract standard.pdf --format json
            Example: skills extract standard.pdf --extractor structure
            Example: skills extract standard.pdf --extractor model --dry-run
            Example: skills extract standard.pdf --replay-only --recordings exchanges/
            """) { files, extractor, dryRun, ModelFlags.Recordings, ModelFlags.ReplayOnly, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(dryRun))
                return await DryRun.RunAsync(parsed, parsed.GetValue(files)!, new ResultWriter(parsed.GetValue(format)!, Console.Out), cancellationToken);
            using var tools = ReadingTools.Create(parsed);
            var results = new List<ExtractJson>();
            foreach (var name in parsed.GetValue(files)!)
            {
                var reading = await tools.ReadAsync(name, cancellationToken);
                var extraction = reading is { Document: { } document, Standard: { } standard }
                    ? await tools.ExtractAsync(document, standard, parsed.GetValue(extractor)!, cancellationToken)
                    : null;
                results.Add(ExtractJson.From(reading.Result, extraction) with { Model = tools.ModelOf(reading.Document, extraction?.Model) });
            }

            new ResultWriter(parsed.GetValue(format)!, Console.Out).WriteAll(results, ExtractText.Write, unwrapSingle: true);
            return results.TrueForAll(result => result.Status == "parsed") ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }
}
