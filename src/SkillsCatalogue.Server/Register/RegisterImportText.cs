using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Register;

/// <summary>What <c>import register</c> prints for people: counts first, then the first lines of each list.</summary>
internal static class RegisterImportText
{
    private const int MostLines = 20;

    public static void Write(RegisterImportJson report, TextWriter output)
    {
        if (report.DryRun)
            output.WriteLine("Dry run: nothing was written. It would be:");
        output.WriteLine(FormattableString.Invariant($"{report.Added} added, {report.Changed} changed, {report.Unchanged} unchanged, {report.LeftOut.Count} left out, {report.Bound} documents bound"));
        foreach (var note in report.Notes)
            output.WriteLine($"  {note}");
        WriteAll(report.LeftOut, fault => $"  row {fault.Row}: {fault.Message}", output);
        WriteAll(report.Warnings, warning => $"  row {warning.Row}: warning: {warning.Message}", output);
        WriteAll([.. report.Entries.Where(entry => entry.Result == RegisterChangeKind.Changed)], Changed, output);
        WriteAll([.. report.Entries.Where(entry => entry.Result == RegisterChangeKind.Added)], entry => $"  + {entry.Number}", output);
        WriteLost(report, output);
    }

    private static string Changed(RegisterImportJson.Entry entry) =>
        $"  ~ {entry.Number}: {string.Join("; ", entry.Members.Select(member => $"{member.Member} {member.Before ?? "(none)"} -> {member.After ?? "(none)"}"))}";

    private static void WriteLost(RegisterImportJson report, TextWriter output)
    {
        if (report.Lost.Documents.Count == 0)
            return;
        output.WriteLine(FormattableString.Invariant($"  {report.Lost.Documents.Count} documents lose their proof, and with them {report.Lost.Skills} accepted skills and {report.Lost.Proposals} proposals:"));
        WriteAll(report.Lost.Documents, document => $"  - {document.Number} {document.Title} ({document.Reason})", output);
    }

    private static void WriteAll<T>(IReadOnlyList<T> values, Func<T, string> line, TextWriter output)
    {
        foreach (var value in values.Take(MostLines))
            output.WriteLine(line(value));
        if (values.Count > MostLines)
            output.WriteLine(FormattableString.Invariant($"  … and {values.Count - MostLines} more; --format json tells all."));
    }
}
