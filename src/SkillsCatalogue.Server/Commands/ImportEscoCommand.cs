using System.CommandLine;
using System.Diagnostics;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Ingestion.Vocabularies;
using SkillsCatalogue.Server.Output;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>import esco</c>.</summary>
internal static class ImportEscoCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Inputs("PATH", "Packages (zip) as downloaded, or folders of their CSV files; all of one version.");
        var languages = new Option<string[]>("--language") { Description = "Only these languages, such as hr or hr,en. For files whose names tell no language: which it is.", AllowMultipleArgumentsPerToken = true };
        var version = new Option<string?>("--esco-version") { Description = "Version, such as 1.2.0, where no name of a package or folder tells it." };
        var format = CommonOptions.Format();
        var command = new Command("esco", """
            Import the ESCO classification as downloaded (CSV): any version, any language, the packages 'classification' and 'relations'.
            Versions are kept side by side, languages of a version together. Importing the same again changes nothing; wrong files change nothing either.

            Example: skills import esco "ESCO dataset - v1.2.0 - classification - hr - csv.zip" "ESCO dataset - v1.2.0 - relations - csv.zip"
            Example: skills import esco downloads/v1.2.0 --language hr,en
            Example: skills import esco skills_hr.csv --esco-version 1.2.0 --format json
            """) { paths, languages, version, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new EscoReadOptions(Version(parsed.GetValue(version)), Languages(parsed.GetValue(languages) ?? []));
            var clock = Stopwatch.StartNew();
            using var line = new StatusLine(parsed.GetValue(CommonOptions.Quiet));
            var reading = EscoReader.Read(parsed.GetValue(paths)!, options, new Told<EscoProgress>(step => line.Show(FormattableString.Invariant($"Reading ESCO [{step.Number}/{step.Total}] {step.File}"))), cancellationToken);
            VocabularyImportReport? report = null;
            if (reading.Edition is { } edition)
            {
                await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
                report = await tools.Get<Vocabularies>().ImportAsync(edition, new Told<string>(line.Show), cancellationToken);
            }

            line.Clear();
            var result = VocabularyImportJson.Of(reading, report, clock.Elapsed);
            new ResultWriter(parsed.GetValue(format)!, Console.Out).Write(result, output => VocabularyText.Write(result, output));
            return result.Faults.Any(fault => fault.Severity == DiagnosticSeverity.Error) ? ExitCode.Incomplete : ExitCode.Done;
        });
        return command;
    }

    private static string? Version(string? told) => told?.TrimStart('v', 'V') is not { } version || EscoReadOptions.IsVersion(version)
        ? told?.TrimStart('v', 'V')
        : throw new CommandException(ExitCode.WrongUsage, $"'{told}' is no version: write 1.2.0.");

    private static List<string> Languages(IEnumerable<string> told)
    {
        List<string> languages = [.. told.SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(value => value.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];
        return languages.Find(language => !EscoReadOptions.IsLanguage(language)) is { } wrong
            ? throw new CommandException(ExitCode.WrongUsage, $"'{wrong}' is no language: write two letters, such as hr.")
            : languages;
    }

    /// <summary>Tells at once, in the thread that reports: <see cref="Progress{T}"/> would tell later, over what is printed by then.</summary>
    private sealed class Told<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
