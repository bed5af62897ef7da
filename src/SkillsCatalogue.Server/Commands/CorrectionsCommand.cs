using System.CommandLine;
using System.Text.Json;
using SkillsCatalogue.Core;
using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>corrections export|import</c>: carries what editors said of the reading to another catalogue, and to the evaluation.</summary>
internal static class CorrectionsCommand
{
    public static Command Create() => new("corrections", """
        Corrections of the reading as a file of JSON lines: documents with their number of statements, and the corrections in force.

        Example: skills corrections export corrections.jsonl
        Example: skills corrections import corrections.jsonl
        """) { Export(), Import() };

    private static Command Export()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "File to write." };
        var command = new Command("export", """
            Write all corrections in force. The file quotes the documents; names of editors are not in it.

            Example: skills corrections export corrections.jsonl --data /srv/skills/data
            """) { file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var documents = tools.Get<Documents>();
            var lines = new List<CorrectionFileLine>();
            foreach (var document in (await documents.ListAsync(cancellationToken)).Where(document => document.Status == DocumentStatus.Parsed))
            {
                var read = await documents.StandardOfAsync(document.Sha256, cancellationToken);
                var standard = document.Register is null ? document.Sha256 : $"{document.Register}/{document.RegisterNumber}";
                lines.Add(new(new(document.Sha256, standard, document.Family, document.Language, document.StatementCount, read?.Corrections ?? []), null));
            }

            var log = await tools.Get<ReadingCorrections>().AllAsync(cancellationToken);
            var standing = log.Events.GroupBy(line => line.Standard).SelectMany(group => new CorrectionLog([.. group]).InForce.Select(line => line.Sequence)).ToHashSet();
            lines.AddRange(log.Events.Where(line => standing.Contains(line.Sequence)).Select(line => new CorrectionFileLine(null, line)));
            await File.WriteAllLinesAsync(parsed.GetValue(file)!.FullName, lines.Select(line => JsonSerializer.Serialize(line, CatalogueJson.Options)), cancellationToken);
            Console.WriteLine($"{standing.Count} corrections of {lines.Count - standing.Count} documents.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Import()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "File that 'corrections export' wrote." };
        var command = new Command("import", """
            Take over corrections. Those that are here already are passed over; their documents are read again, now or when they come.

            Example: skills corrections import corrections.jsonl
            """) { file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file)!.FullName;
            if (!File.Exists(path))
                throw new CommandException(ExitCode.WrongUsage, $"There is no file {path}.");
            var events = new List<CorrectionEvent>();
            try
            {
                foreach (var line in (await File.ReadAllLinesAsync(path, cancellationToken)).Where(line => line.Length > 0))
                {
                    if (JsonSerializer.Deserialize<CorrectionFileLine>(line, CatalogueJson.Options)?.Correction is { } correction)
                        events.Add(correction);
                }
            }
            catch (JsonException problem)
            {
                throw new CommandException(ExitCode.WrongUsage, $"{path} is no file of corrections: {problem.Message}");
            }

            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var taken = await tools.Get<ReadingCorrections>().ImportAsync(events, cancellationToken);
            Console.WriteLine($"{taken} corrections taken over, {events.Count - taken} known before.");
            return ExitCode.Done;
        });
        return command;
    }
}
