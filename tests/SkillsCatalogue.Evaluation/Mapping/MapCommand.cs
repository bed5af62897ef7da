using System.CommandLine;

namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>The verb <c>map</c>: outcomes of programmes to skills of the catalogue.</summary>
internal static class MapCommand
{
    public static Command Create()
    {
        var folder = new Option<DirectoryInfo?>("--dir") { Description = "Folder of programmes with map.gold.json; default: programmes/ of the checkout." };
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var cases = new Option<FileInfo?>("--out") { Description = "Writes every outcome with gold, answer and verdict." };
        var practice = new Option<bool>("--practice") { Description = "Measures the practice outcomes that the weights were fitted on, for reading errors." };
        var fit = new Option<bool>("--fit") { Description = "Fits the weights of the score on practice outcomes, labels of the corpus and ESCO, and prints them." };
        var command = new Command("map", "Outcomes of programmes to skills: P@1, R@5, nDCG@10, abstention, beside plain ways.") { folder, format, cases, practice, fit };
        command.SetAction(async (parsed, ct) =>
        {
            if (parsed.GetValue(fit))
            {
                await WeightFit.RunAsync(ct);
                return 0;
            }

            var programmes = parsed.GetValue(practice) ? PracticeSet.Read() : GoldProgramme.All(parsed.GetValue(folder)?.FullName);
            return await RunAsync(programmes, parsed.GetValue(format) == "json", parsed.GetValue(cases)?.FullName, ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<GoldProgramme> programmes, bool asJson, string? cases, CancellationToken ct)
    {
        if (programmes.Count == 0)
        {
            await Console.Error.WriteLineAsync("No programme with map.gold.json was found.");
            return Data.Missing;
        }

        var result = await MapEvaluation.RunAsync(programmes, ct);
        Console.WriteLine(asJson ? MapReport.Json(result) : MapReport.Table(result));
        if (cases is not null)
            await File.WriteAllTextAsync(cases, MapReport.Cases(result.Answers), ct);
        return 0;
    }
}
