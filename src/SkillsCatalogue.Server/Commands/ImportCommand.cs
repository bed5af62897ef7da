using System.CommandLine;
using SkillsCatalogue.Search;
using SkillsCatalogue.Server.Output;
using SkillsCatalogue.Server.Register;
using SkillsCatalogue.Server.Worker;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>import register</c> and <c>import esco</c>.</summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", """
        Import register entries, or the ESCO classification.

        Example: skills import register register.csv --register HKO
        Example: skills import esco "ESCO dataset - v1.2.0 - classification - hr - csv.zip"
        """) { Register(), ImportEscoCommand.Create() };

    private static Command Register()
    {
        var file = new Argument<string>("FILE") { Description = "CSV or JSON with kind, number, title, level, credits, status, valid from, valid to, parent, url, competenceSets; Croatian names of columns do too." };
        var register = new Option<string>("--register") { Description = "Name of the register, for rows that name none.", DefaultValueFactory = _ => "national" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would change, and change nothing." };
        var format = CommonOptions.Format();
        var command = new Command("register", """
            Import standards, sets of competences and sets of learning outcomes of a register; doing it again changes nothing.

            Example: skills import register register.csv --register HKO
            Example: skills import register register.csv --dry-run
            Example: skills import register register.json --format json
            """) { file, register, dryRun, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            RegisterRows rows;
            try
            {
                rows = RegisterFile.Read(parsed.GetValue(file)!, parsed.GetValue(register)!);
            }
            catch (RegisterFileException problem)
            {
                throw new CommandException(ExitCode.Incomplete, problem.Message);
            }

            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var store = tools.Get<Storage.Register>();
            var isDry = parsed.GetValue(dryRun);
            var report = RegisterImportJson.Of(rows, await (isDry ? store.PreviewAsync(rows.Entries, cancellationToken) : store.UpsertAsync(rows.Entries, cancellationToken)), isDry);
            // Whether a standard is in force stands in the index too; who has none yet gets it with the first document.
            if (!isDry && report.Added + report.Changed > 0 && tools.Get<IndexGenerations>().CurrentName(IndexStamp.Pilot) is not null)
                await tools.Get<IndexRebuilder>().LevelAsync(cancellationToken);
            new ResultWriter(parsed.GetValue(format)!, Console.Out).Write(report, output => RegisterImportText.Write(report, output));
            return report.LeftOut.Count == 0 ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }
}
