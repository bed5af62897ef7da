using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SkillsCatalogue.Core;
using SkillsCatalogue.Search.Linking;

namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>The verb <c>melo</c>: national occupation titles → ESCO occupations.</summary>
internal static class MeloCommand
{
    public static Command Create()
    {
        var folder = new Option<DirectoryInfo>("--dir") { Description = "Folder with queries.tsv, corpus_elements.tsv, annotations.tsv, concept_mapping.tsv.", Required = true };
        var language = new Option<string>("--lang") { Description = "Language of queries and corpus (ISO 639-1).", Required = true };
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var model = new Option<FileInfo?>("--model") { Description = "Another trained file than the one that the program was built with." };
        var command = new Command("melo", "Links occupation titles to ESCO occupations, beside BM25 and the cosine of letters.") { folder, language, format, model };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(folder)!.FullName;
            if (!File.Exists(Path.Combine(path, "queries.tsv")))
            {
                Console.Error.WriteLine($"No MELO folder at {path}.");
                return Data.Missing;
            }

            var rows = MeloEvaluation.Run(path, parsed.GetValue(language)!, LinkCommand.ModelOf(parsed.GetValue(model)));
            if (parsed.GetValue(format) == "json")
                Console.WriteLine(JsonSerializer.Serialize(new { methods = rows }, CatalogueJson.Indented));
            else
            {
                Console.WriteLine("| ranked | method | queries | MRR | A@1 | A@10 |\n| --- | --- | --: | --: | --: | --: |");
                foreach (var row in rows)
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {row.Ranked} | {row.Method} | {row.Queries} | {row.Mrr:F3} | {row.At1:F3} | {row.At10:F3} |"));
            }

            return 0;
        });
        return command;
    }
}
