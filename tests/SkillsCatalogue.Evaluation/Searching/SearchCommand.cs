using System.CommandLine;
using System.Text.Json;
using SkillsCatalogue.Core;

namespace SkillsCatalogue.Evaluation.Searching;

/// <summary>The verb <c>search</c>: known-item search over the catalogue of the corpus.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var typo = new Option<bool>("--typo") { Description = "Leaves one letter out of the longest word of every query." };
        var cases = new Option<FileInfo?>("--out") { Description = "Writes every query with its gold and its first hits." };
        var command = new Command("search", "Known-item search: the authored label of a skill has to find the skill that was extracted from its statement.") { format, typo, cases };
        command.SetAction(async (parsed, ct) =>
        {
            var answers = await SearchEvaluation.RunAsync(parsed.GetValue(typo), ct);
            if (answers.Count == 0)
            {
                await Console.Error.WriteLineAsync("No corpus with gold was found.");
                return Data.Missing;
            }

            var rows = SearchScore.Rows(answers);
            Console.WriteLine(parsed.GetValue(format) == "json" ? JsonSerializer.Serialize(new { sets = rows }, CatalogueJson.Indented) : SearchScore.Table(rows));
            if (parsed.GetValue(cases) is { } file)
                await File.WriteAllTextAsync(file.FullName, JsonSerializer.Serialize(answers, CatalogueJson.Indented), ct);
            return 0;
        });
        return command;
    }
}
