using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Floors;

/// <summary>The verb <c>floors</c>: measures everything and fails when a figure is below its floor. What needs data that is not here is said and left out; corpus figures are always needed.</summary>
internal static class FloorsCommand
{
    private const string Corpus = "corpus";

    public static Command Create()
    {
        var write = new Option<bool>("--write") { Description = "Writes the table to results/floors.md of this project." };
        var command = new Command("floors", "Measures everything against floors.json; exit code 1 when a figure is below its floor.") { write };
        command.SetAction(async (parsed, ct) =>
        {
            var folder = Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation");
            var floors = JsonSerializer.Deserialize<Dictionary<string, double>>(await File.ReadAllTextAsync(Path.Combine(folder, "floors.json"), ct))!;
            var figures = await Figures.MeasureAsync(ct);
            var rows = floors.Select(floor => (Measure: floor.Key, Floor: floor.Value, Figure: figures.TryGetValue(floor.Key, out var figure) ? figure : (double?)null)).ToList();

            var lines = new List<string> { "| measure | floor | figure | |", "| --- | --: | --: | --- |" };
            lines.AddRange(rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"| {row.Measure} | {row.Floor:F3} | {(row.Figure is { } figure ? figure.ToString("F3", CultureInfo.InvariantCulture) : "-")} | {Verdict(row.Measure, row.Floor, row.Figure)} |")));
            lines.ForEach(Console.WriteLine);
            if (parsed.GetValue(write))
                await File.WriteAllTextAsync(Path.Combine(folder, "results", "floors.md"), "# Floors\n\nMade by `evaluation floors --write`. A change that raises a figure raises its floor in `floors.json`.\n\n" + string.Join('\n', lines) + "\n", ct);
            return rows.Exists(row => Verdict(row.Measure, row.Floor, row.Figure) is "below" or "missing") ? 1 : 0;
        });
        return command;
    }

    private static string Verdict(string measure, double floor, double? figure) => figure switch
    {
        null when measure.Contains(Corpus, StringComparison.Ordinal) => "missing",
        null => "not measured, data absent",
        _ when figure < floor => "below",
        _ => "ok",
    };
}
