using System.CommandLine;
using SkillsCatalogue.Server.Doctor;
using SkillsCatalogue.Server.Output;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>doctor</c>: checks what the product stands on and says how to mend each.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var format = CommonOptions.Format();
        var command = new Command("doctor", """
            Check database, index, ESCO, reading process, model, OCR, page images and disk; says how to mend what is missing. Exit code 1 when something that is needed fails.

            Example: skills doctor
            Example: skills doctor --format json
            """) { format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var findings = new List<Finding>(EnvironmentChecks.Run(Settings.Load(parsed)));
            findings.Insert(0, await ModelCheck.RunAsync(Settings.Load(parsed), cancellationToken));
            findings.Insert(0, await ReadingCheck.RunAsync(Settings.Load(parsed), cancellationToken));
            try
            {
                await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
                findings.InsertRange(0, [.. await CatalogueChecks.RunAsync(tools, cancellationToken), await VocabularyCheck.RunAsync(tools, cancellationToken)]);
            }
            catch (CommandException problem)
            {
                findings.Insert(0, new Finding("database", FindingStatus.Fail, problem.Message, "Name a folder that can be written with --data."));
            }

            new ResultWriter(parsed.GetValue(format)!, Console.Out).WriteAll(findings, Write);
            return findings.Exists(finding => finding.Status == FindingStatus.Fail) ? ExitCode.Incomplete : ExitCode.Done;
        });
        return command;
    }

    private static void Write(Finding finding, TextWriter output)
    {
        var mark = finding.Status switch { FindingStatus.Ok => "ok  ", FindingStatus.Absent => "--  ", _ => "FAIL" };
        output.WriteLine($"{mark}  {finding.Check,-12} {finding.Message}");
        if (finding.Mend is { } mend)
            output.WriteLine($"      {"",-12} -> {mend}");
    }
}
