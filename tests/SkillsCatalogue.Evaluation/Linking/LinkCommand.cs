using System.CommandLine;
using System.Text.Json;
using SkillsCatalogue.Core;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Search.Linking;

namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>The verb <c>link</c>: sentences → ESCO skills, beside BM25.</summary>
internal static class LinkCommand
{
    public static Command Create()
    {
        var file = new Option<FileInfo?>("--file") { Description = "Lines qid⇥sentence⇥uri; default: TECH and HOUSE validation and SkillSkape dev." };
        var version = new Option<string>("--esco-version") { Description = "Version of ESCO in the shared data.", DefaultValueFactory = _ => "1.1.0" };
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var model = new Option<FileInfo?>("--model") { Description = "Another trained file than the one that the program was built with." };
        var cases = new Option<FileInfo?>("--out") { Description = "Writes every sentence with its gold and both rankings." };
        var command = new Command("link", "Links sentences to ESCO skills and compares with BM25, one document a label.") { file, version, format, model, cases };
        command.SetAction(async (parsed, ct) =>
        {
            if (EscoContent.Read(parsed.GetValue(version)!) is not { } content)
            {
                await Console.Error.WriteLineAsync($"ESCO {parsed.GetValue(version)} was not found in the shared data.");
                return Data.Missing;
            }

            var concepts = LinkConcepts.Of(content, ConceptType.Skill, "en");
            var queries = parsed.GetValue(file) is { } own ? LinkSets.File(own.FullName) : LinkSets.Measured(concepts);
            if (queries.Count == 0)
            {
                await Console.Error.WriteLineAsync("No sentences were found.");
                return Data.Missing;
            }

            var report = LinkEvaluation.Run(new(new(concepts, "en"), ModelOf(parsed.GetValue(model))), queries);
            Console.WriteLine(parsed.GetValue(format) == "json"
                ? JsonSerializer.Serialize(new { sets = report.Scores, gains = report.Gains, abstention = report.Abstention, report.Milliseconds }, CatalogueJson.Indented)
                : report.Table());
            if (parsed.GetValue(cases) is { } output)
                await File.WriteAllTextAsync(output.FullName, JsonSerializer.Serialize(report.Cases, CatalogueJson.Indented), ct);
            return 0;
        });
        return command;
    }

    public static LinkModel ModelOf(FileInfo? file)
    {
        if (file is null)
            return LinkModel.Default;
        using var stream = file.OpenRead();
        return LinkModel.Read(stream);
    }
}
