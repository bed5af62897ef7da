using System.CommandLine;
using SkillsCatalogue.Server.Output;
using SkillsCatalogue.Server.Register;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>import register</c>.</summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", """
        Import register entries.

        Example: skills import register register.csv --register HKO
        """) { Register() };

    private static Command Register()
    {
        var file = new Argument<string>("FILE") { Description = "CSV or JSON with kind, number, title, level, credits, status, valid from, valid to, parent, url." };
        var register = new Option<string>("--register") { Description = "Name of the register, for rows that name none.", DefaultValueFactory = _ => "national" };
        var format = CommonOptions.Format();
        var command = new Command("register", """
            Import standards, sets of competences and sets of learning outcomes of a register; doing it again changes nothing.

            Example: skills import register register.csv --register HKO
            Example: skills import register register.json --format json
            """) { file, register, format };
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
            var report = await tools.Get<Storage.Register>().UpsertAsync(rows.Entries, cancellationToken);
            new ResultWriter(parsed.GetValue(format)!, Console.Out).Write(
                new { report.Added, report.Changed, report.Unchanged, leftOut = rows.Faults },
                output =>
                {
                    output.WriteLine($"{report.Added} added, {report.Changed} changed, {report.Unchanged} unchanged, {rows.Faults.Count} left out");
                    foreach (var fault in rows.Faults)
                        output.WriteLine($"  row {fault.Row}: {fault.Message}");
                });
            return rows.Faults.Count == 0 ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }
}
