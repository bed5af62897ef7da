using System.CommandLine;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>serve</c>: the main job. Ingests the samples on the first start, builds the index, serves pages and API.</summary>
internal static class ServeCommand
{
    private const string DefaultUrl = "http://127.0.0.1:5080";

    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "Addresses to listen on. Beyond loopback everything is read-only.", DefaultValueFactory = _ => DefaultUrl };
        var role = new Option<string>("--role") { Description = "What this process does.", DefaultValueFactory = _ => "all" };
        role.AcceptOnlyFromAmong("all", "web", "worker");
        var corpus = new Option<string?>("--corpus") { Description = "Folder of the sample standards (default: the corpus folder here or above)." };
        var noIngest = new Option<bool>("--no-ingest") { Description = "Ingest nothing at start." };
        var noSamples = new Option<bool>("--no-samples") { Description = "Leave the samples out, and take out those of an earlier start." };
        var command = new Command("serve", """
            Ingest the sample standards on the first start, then serve pages and API (the main job; also what runs without a verb).

            Example: skills serve
            Example: skills serve --urls http://127.0.0.1:8080 --no-samples --data /srv/skills
            """) { urls, role, corpus, noIngest, noSamples, ModelFlags.Recordings, ModelFlags.ReplayOnly };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var quiet = parsed.GetValue(CommonOptions.Quiet);
            var address = parsed.GetValue(urls)!;
            RequireAddresses(address);
            var serverRole = Enum.Parse<ServerRole>(parsed.GetValue(role)!, ignoreCase: true);
            await PrepareAsync(parsed, serverRole, new CorpusChoice(parsed.GetValue(corpus), !parsed.GetValue(noIngest), !parsed.GetValue(noSamples)), quiet, cancellationToken);

            await using var application = SkillsApplication.Build(address, serverRole, builder => Settings.Add(builder, parsed));
            try
            {
                await application.StartAsync(cancellationToken);
            }
            catch (IOException problem)
            {
                throw new CommandException(ExitCode.EnvironmentMissing, $"It cannot listen on {address}: {problem.Message} Choose another address with --urls.");
            }

            await Console.Out.WriteLineAsync(serverRole == ServerRole.Worker
                ? "Skills Catalogue worker is ready (Ctrl+C stops it)."
                : $"Skills Catalogue is ready: {string.Join(" ", application.Urls)} (Ctrl+C stops it)");
            await application.WaitForShutdownAsync(cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task PrepareAsync(ParseResult parsed, ServerRole role, CorpusChoice choice, bool quiet, CancellationToken cancellationToken)
    {
        await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
        if (role == ServerRole.Web)
            return;
        if (!choice.Samples)
            await SampleCorpus.WithdrawAsync(tools, cancellationToken);
        else if (choice.Ingest)
            await SampleCorpus.IngestAsync(tools, choice.Folder, quiet, cancellationToken);
        await tools.Get<IndexRebuilder>().LevelAsync(cancellationToken);
    }

    private static void RequireAddresses(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Uri.TryCreate(url.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
                throw new CommandException(ExitCode.WrongUsage, $"'{url}' is no address to listen on; write for example {DefaultUrl}.");
        }
    }

    private sealed record CorpusChoice(string? Folder, bool Ingest, bool Samples);
}
