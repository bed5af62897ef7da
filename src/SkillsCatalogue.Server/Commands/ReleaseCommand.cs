using System.CommandLine;
using SkillsCatalogue.Server.Output;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>release create|list|show|diff</c>.</summary>
internal static class ReleaseCommand
{
    public static Command Create() => new("release", """
        Make and read releases: numbered snapshots of the accepted skills that never change.

        Example: skills release create --notes "First review round" --by "Registry office"
        Example: skills release list --format json
        """) { CreateOne(), List(), Show(), Diff() };

    private static Command CreateOne()
    {
        var notes = new Option<string?>("--notes") { Description = "What the release is about." };
        var by = new Option<string>("--by") { Description = "Who makes it.", Required = true };
        var format = CommonOptions.Format();
        var command = new Command("create", """
            Make a release of the skills that are accepted and proven now.

            Example: skills release create --by "Registry office"
            """) { notes, by, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (string.IsNullOrWhiteSpace(parsed.GetValue(by)))
                throw new CommandException(ExitCode.WrongUsage, "--by needs a name.");
            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var actor = await tools.Get<Actors>().RegisterAsync(parsed.GetValue(by)!, cancellationToken);
            var result = await tools.Get<Releases>().CreateAsync(parsed.GetValue(notes), actor, cancellationToken);
            var writer = new ResultWriter(parsed.GetValue(format)!, Console.Out);
            switch (result)
            {
                case ReleaseResult.Created { Release: var release }:
                    await tools.Get<IndexRebuilder>().RebuildAsync(cancellationToken);
                    writer.Write(release, output => ReleaseText.Write(release, output));
                    return ExitCode.Done;
                case ReleaseResult.NothingChanged { Newest: var newest }:
                    throw new CommandException(ExitCode.Incomplete, $"Nothing has changed since release {newest.Number}; none was made.");
                case ReleaseResult.NothingToPublish { LeftOut: var leftOut }:
                    var why = leftOut.Count == 0 ? "No skill is accepted yet. Accept skills on the page /review first." : $"{leftOut.Count} accepted skills have no complete proof: {leftOut[0].Label} ({leftOut[0].Reason}).";
                    throw new CommandException(ExitCode.Incomplete, $"There is nothing to publish. {why}");
                default:
                    throw new InvalidOperationException("A release ends created or with a reason.");
            }
        });
        return command;
    }

    private static Command List()
    {
        var format = CommonOptions.Format();
        var command = new Command("list", """
            List the releases, newest first.

            Example: skills release list --format json
            """) { format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var releases = (await tools.Get<Releases>().ListAsync(cancellationToken)).OrderByDescending(release => release.Number).ToList();
            new ResultWriter(parsed.GetValue(format)!, Console.Out).WriteAll(releases, ReleaseText.Write);
            if (releases.Count == 0)
                await Console.Error.WriteLineAsync("There is no release yet. 'skills release create' makes one.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var number = new Argument<int>("NUMBER") { Description = "Number of the release." };
        var format = CommonOptions.Format();
        var command = new Command("show", """
            Show one release.

            Example: skills release show 1
            """) { number, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var release = await FindAsync(tools, parsed.GetValue(number), cancellationToken);
            new ResultWriter(parsed.GetValue(format)!, Console.Out).Write(release, output => ReleaseText.Write(release, output));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Diff()
    {
        var from = new Argument<int>("FROM") { Description = "The older release." };
        var to = new Argument<int>("TO") { Description = "The newer release." };
        var format = CommonOptions.Format();
        var command = new Command("diff", """
            What changed between two releases.

            Example: skills release diff 1 2 --format json
            """) { from, to, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            await FindAsync(tools, parsed.GetValue(from), cancellationToken);
            await FindAsync(tools, parsed.GetValue(to), cancellationToken);
            var diff = (await tools.Get<Releases>().DiffAsync(parsed.GetValue(from), parsed.GetValue(to), cancellationToken))!;
            new ResultWriter(parsed.GetValue(format)!, Console.Out).Write(diff, output => ReleaseText.Write(diff, output));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<Release> FindAsync(CatalogueTools tools, int number, CancellationToken cancellationToken) =>
        await tools.Get<Releases>().FindAsync(number, cancellationToken)
            ?? throw new CommandException(ExitCode.Incomplete, $"There is no release {number}. 'skills release list' shows those there are.");
}
