using System.CommandLine;
using System.Text.Json;
using SkillsCatalogue.Core;
using SkillsCatalogue.Core.Corrections;

namespace SkillsCatalogue.Evaluation.Correcting;

/// <summary>The verb <c>corrections</c>: every correction of an editor is a fault of the parser.</summary>
internal static class CorrectionsCommand
{
    public static Command Create()
    {
        var file = new Option<FileInfo>("--file") { Description = "File of 'skills corrections export'.", Required = true };
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("corrections", "Faults of the parser that editors corrected, for each family and language.") { file, format };
        command.SetAction(async (parsed, ct) => await RunAsync(parsed.GetValue(file)!.FullName, parsed.GetValue(format) == "json", ct));
        return command;
    }

    public static async Task<int> RunAsync(string file, bool asJson, CancellationToken ct)
    {
        if (!File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"{file} does not exist.");
            return Data.Missing;
        }

        var lines = new List<CorrectionFileLine>();
        foreach (var line in (await File.ReadAllLinesAsync(file, ct)).Where(line => line.Length > 0))
            lines.Add(JsonSerializer.Deserialize<CorrectionFileLine>(line, CatalogueJson.Options)!);
        var rows = CorrectionScore.Rows(lines);
        Console.WriteLine(asJson ? JsonSerializer.Serialize(rows, CatalogueJson.Indented) : CorrectionReport.Table(rows));
        return rows.Count == 0 ? Data.Missing : 0;
    }
}
