using System.CommandLine;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Ingestion.Vocabularies;
using SkillsCatalogue.Server.Output;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>esco list|diff</c>.</summary>
internal static class EscoCommand
{
    public static Command Create() => new("esco", """
        Look at the imported versions of ESCO. 'skills import esco' imports them.

        Example: skills esco list
        Example: skills esco diff 1.1.0 1.1.1
        """) { List(), Diff() };

    private static Command List()
    {
        var format = CommonOptions.Format();
        var command = new Command("list", """
            List the imported versions with their counts, oldest first.

            Example: skills esco list --format json
            """) { format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var versions = (await tools.Get<Vocabularies>().ListAsync(cancellationToken)).Where(summary => summary.Scheme == EscoReader.Scheme).ToList();
            new ResultWriter(parsed.GetValue(format)!, Console.Out).WriteAll(versions, VocabularyText.Write);
            if (versions.Count == 0)
                await Console.Error.WriteLineAsync($"No version is imported. {EscoSource.Hint}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Diff()
    {
        var from = new Argument<string>("FROM") { Description = "The older version, such as 1.1.0." };
        var to = new Argument<string>("TO") { Description = "The newer version, such as 1.1.1." };
        var format = CommonOptions.Format();
        var command = new Command("diff", """
            What changed between two imported versions: concepts added, deprecated, replaced, relabelled, and collections (green, digital …).

            Example: skills esco diff 1.1.0 1.1.1
            Example: skills esco diff 1.1.0 1.1.1 --format json
            """) { from, to, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var (older, newer) = (parsed.GetValue(from)!.TrimStart('v', 'V'), parsed.GetValue(to)!.TrimStart('v', 'V'));
            var diff = VocabularyDiff.Of(EscoReader.Scheme, older, await LoadAsync(tools, older, cancellationToken), newer, await LoadAsync(tools, newer, cancellationToken));
            new ResultWriter(parsed.GetValue(format)!, Console.Out).Write(diff, output => VocabularyText.Write(diff, output));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<VocabularyContent> LoadAsync(CatalogueTools tools, string version, CancellationToken cancellationToken)
    {
        if (await tools.Get<Vocabularies>().LoadAsync(EscoReader.Scheme, version, cancellationToken) is { } content)
            return content;
        var known = await tools.Get<Vocabularies>().VersionsAsync(EscoReader.Scheme, cancellationToken);
        throw new CommandException(ExitCode.EnvironmentMissing, $"ESCO {version} is not imported{(known.Count > 0 ? $", only {string.Join(", ", known)}" : "")}. {EscoSource.Hint}");
    }
}
