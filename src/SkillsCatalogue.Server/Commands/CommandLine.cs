using System.CommandLine;
using System.CommandLine.Invocation;

namespace SkillsCatalogue.Server.Commands;

/// <summary>The verbs, and the promise about exit codes. Without a verb the main job runs: <c>serve</c>.</summary>
internal static class CommandLine
{
    /// <summary>After Ctrl+C a command may end what it is at; longer than the shutdown limit of the server, so that a slow reader does not turn a clean end into a killed one.</summary>
    private static readonly TimeSpan EndLimit = SkillsApplication.ShutdownLimit + TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string[] args)
    {
        var root = Build();
        var parsed = root.Parse(WithDefaultVerb(root, args));
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("See 'skills --help', or 'skills VERB --help' for examples.");
            return ExitCode.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = EndLimit });
        }
        catch (CommandException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return problem.ExitCode;
        }
        catch (Microsoft.Extensions.Options.OptionsValidationException problem)
        {
            await Console.Error.WriteLineAsync($"The settings are wrong: {problem.Message}");
            return ExitCode.EnvironmentMissing;
        }
        catch (Ingestion.Reading.ReadingUnavailableException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return ExitCode.EnvironmentMissing;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or System.Data.Common.DbException or Microsoft.EntityFrameworkCore.DbUpdateException)
        {
            // Full disk, folder without rights, database locked for too long: the world is missing, not the program wrong.
            await Console.Error.WriteLineAsync($"A folder or the database cannot be used: {(problem.InnerException ?? problem).Message} 'skills doctor' says more.");
            return ExitCode.EnvironmentMissing;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. What was finished is kept.");
            return ExitCode.Incomplete;
        }
    }

    private static RootCommand Build()
    {
        var root = new RootCommand("""
            Skills Catalogue: reads occupational standards, extracts skills with proof, serves search and review pages.

            Example: skills serve
            Example: skills ingest my-standards/ --format json
            Exit codes: 0 done; 1 some input missing or set aside, or a check failed; 2 wrong usage; 3 environment missing.
            """);
        foreach (var option in CommonOptions.All)
            root.Options.Add(option);
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(IngestCommand.Create());
        root.Subcommands.Add(ParseCommand.Create());
        root.Subcommands.Add(ExtractCommand.Create());
        root.Subcommands.Add(TagCommand.Create());
        root.Subcommands.Add(LinkCommand.Create());
        root.Subcommands.Add(SearchCommand.Create());
        root.Subcommands.Add(MapCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(EscoCommand.Create());
        root.Subcommands.Add(CorrectionsCommand.Create());
        root.Subcommands.Add(ReleaseCommand.Create());
        root.Subcommands.Add(IndexCommand.Create());
        root.Subcommands.Add(DoctorCommand.Create());
        return root;
    }

    private static string[] WithDefaultVerb(RootCommand root, string[] args)
    {
        string[] ownOptions = ["--help", "-h", "-?", "/?", "--version"];
        var hasVerb = args.Any(arg => root.Subcommands.Any(command => command.Name == arg)) || args.Any(ownOptions.Contains);
        var hasUnknownVerb = args.Length > 0 && !args[0].StartsWith('-');
        return hasVerb || hasUnknownVerb ? args : ["serve", .. args];
    }
}
