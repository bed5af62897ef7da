using System.CommandLine;
using System.Globalization;
using SkillsCatalogue.Search;
using SkillsCatalogue.Server.Output;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>search</c>: the catalogue from the command line, as the pages search it.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var query = new Argument<string?>("QUERY") { Description = "Words to search for.", Arity = ArgumentArity.ZeroOrOne };
        var queries = new Option<string?>("--queries") { Description = "File with one query a line; - reads standard input." };
        var top = new Option<int>("--top") { Description = "Hits a query, 1 to 100.", DefaultValueFactory = _ => 10 };
        top.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 100))
                result.AddError("--top takes a whole number from 1 to 100.");
        });
        var language = new Option<string?>("--lang") { Description = "Language of the words (hr, et, da, en); all are tried when left away." };
        var scheme = new Option<string>("--scheme") { Description = "What to search.", DefaultValueFactory = _ => "catalogue" };
        scheme.AcceptOnlyFromAmong("catalogue", "esco");
        var type = new Option<string>("--type") { Description = "What to look for in a vocabulary.", DefaultValueFactory = _ => "skill" };
        type.AcceptOnlyFromAmong("skill", "occupation");
        var format = CommonOptions.Format();
        var command = new Command("search", """
            Search the catalogue: the newest release, or the pilot view while there is none.

            Example: skills search "energy efficiency" --top 5
            Example: skills search --queries queries.txt --format jsonl
            """) { query, queries, top, language, scheme, type, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(scheme) == "esco" || parsed.GetValue(type) == "occupation")
                throw new CommandException(ExitCode.EnvironmentMissing, "No vocabulary is imported. 'search' without --scheme and --type searches the catalogue.");
            if (parsed.GetValue(query) is null == parsed.GetValue(queries) is null)
                throw new CommandException(ExitCode.WrongUsage, "Give a QUERY or --queries FILE, one of them.");

            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var search = tools.Get<SkillSearch>();
            var view = search.Current(IndexStamp.Published) is null ? IndexStamp.Pilot : IndexStamp.Published;
            if (search.Current(view) is null)
                throw new CommandException(ExitCode.EnvironmentMissing, "There is no search index yet. Run 'skills ingest PATH' or 'skills index rebuild' first.");

            IReadOnlyList<string> texts = parsed.GetValue(query) is { } one ? [one] : InputLines.Read(parsed.GetValue(queries));
            var results = texts.Select(text => SearchJson.From(
                text,
                search.Search(new SkillQuery(text, view, parsed.GetValue(language), Take: parsed.GetValue(top))),
                parsed.GetValue(language))).ToList();
            new ResultWriter(parsed.GetValue(format)!, Console.Out).WriteAll(results, SearchJson.Write, unwrapSingle: true);
            return ExitCode.Done;
        });
        return command;
    }
}
