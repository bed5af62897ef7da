using System.CommandLine;
using SkillsCatalogue.Search;
using SkillsCatalogue.Server.Output;
using SkillsCatalogue.Server.Worker;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>index rebuild|verify</c>.</summary>
internal static class IndexCommand
{
    public static Command Create() => new("index", """
        Build the search index again from the database, or check the one in use.

        Example: skills index rebuild
        Example: skills index verify --format json
        """) { Rebuild(), Verify() };

    private static Command Rebuild()
    {
        var format = CommonOptions.Format();
        var command = new Command("rebuild", """
            Build the index of every view again; the old one serves until the new one is verified.

            Example: skills index rebuild --data /srv/skills/data
            """) { format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var built = await tools.Get<IndexRebuilder>().RebuildAsync(cancellationToken);
            new ResultWriter(parsed.GetValue(format)!, Console.Out).WriteAll(
                [.. built.Select(info => new { info.Stamp.View, info.Stamp.Release, info.Stamp.Revision, generation = info.Name, info.Skills })],
                (info, output) => output.WriteLine($"{info.View}: {info.Skills} skills, generation {info.generation}"));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Verify()
    {
        var format = CommonOptions.Format();
        var command = new Command("verify", """
            Check files, checksums and number of skills of the index in use; exit code 1 when something is wrong.

            Example: skills index verify --format json
            """) { format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var generations = tools.Get<IndexGenerations>();
            var views = generations.CurrentName(IndexStamp.Published) is null ? new[] { IndexStamp.Pilot } : [IndexStamp.Pilot, IndexStamp.Published];
            var results = views.Select(generations.Verify).ToList();
            new ResultWriter(parsed.GetValue(format)!, Console.Out).WriteAll(
                [.. results.Select(result => new { result.View, result.IsSound, generation = result.Generation?.Name, result.Generation?.Skills, result.Problem })],
                (result, output) => output.WriteLine(result.IsSound ? $"{result.View}: sound, {result.Skills} skills" : $"{result.View}: {result.Problem}"));
            return results.TrueForAll(result => result.IsSound) ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }
}
