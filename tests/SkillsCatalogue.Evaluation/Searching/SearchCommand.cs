using System.CommandLine;
using System.Text.Json;
using SkillsCatalogue.Core;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Evaluation.Linking;
using SkillsCatalogue.Search.Linking;

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
        var bare = new Option<bool>("--no-alt") { Description = "Searches ESCO with preferred labels and descriptions alone; queries are alternative labels." };
        var file = new Option<FileInfo?>("--file") { Description = "Lines query⇥uri uri … over ESCO skills." };
        var command = new Command("search", "Known-item search: the authored label of a skill has to find the skill that was extracted from its statement; with --file or --no-alt, over ESCO.") { format, typo, bare, file, cases };
        command.SetAction(async (parsed, ct) =>
        {
            var answers = parsed.GetValue(bare) || parsed.GetValue(file) is not null
                ? OverEsco(parsed.GetValue(file)?.FullName, !parsed.GetValue(bare))
                : await SearchEvaluation.RunAsync(parsed.GetValue(typo), ct);
            if (answers.Count == 0)
            {
                await Console.Error.WriteLineAsync("No corpus with gold, or no ESCO with queries, was found.");
                return Data.Missing;
            }

            var rows = SearchScore.Rows(answers);
            Console.WriteLine(parsed.GetValue(format) == "json" ? JsonSerializer.Serialize(new { sets = rows }, CatalogueJson.Indented) : SearchScore.Table(rows));
            if (parsed.GetValue(cases) is { } output)
                await File.WriteAllTextAsync(output.FullName, JsonSerializer.Serialize(answers, CatalogueJson.Indented), ct);
            return 0;
        });
        return command;
    }

    private static IReadOnlyList<SearchAnswer> OverEsco(string? file, bool withAlternatives) =>
        KnownItems.Read(file) is { Count: > 0 } items && EscoContent.Read("1.1.1") is { } content
            ? KnownItems.Run(new(LinkConcepts.Of(content, ConceptType.Skill, "en", withAlternatives), "en"), items)
            : [];
}
