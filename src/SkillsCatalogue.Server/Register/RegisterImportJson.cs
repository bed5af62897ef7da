using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Register;

/// <summary>What <c>import register</c> prints.</summary>
/// <param name="LeftOut">Rows that were not taken, with the reason.</param>
/// <param name="Bound">Documents that were bound to an entry because their printed number became known.</param>
/// <param name="Entries">What became of every entry, in the order of the file.</param>
/// <param name="Notes">What is odd about the file as a whole.</param>
/// <param name="Lost">What loses its proof by the change.</param>
internal sealed record RegisterImportJson(
    int Added,
    int Changed,
    int Unchanged,
    IReadOnlyList<RegisterFault> LeftOut,
    int Bound,
    bool DryRun,
    IReadOnlyList<RegisterImportJson.Entry> Entries,
    IReadOnlyList<RegisterFault> Warnings,
    IReadOnlyList<string> Notes,
    LostProof Lost)
{
    /// <param name="Result">added, changed, unchanged or refused.</param>
    internal sealed record Entry(int Row, string Register, string Number, RegisterChangeKind Result, IReadOnlyList<RegisterMemberChange> Members);

    public static RegisterImportJson Of(RegisterRows rows, RegisterImportReport report, bool dryRun)
    {
        // The last of two equal numbers counts: it is the row that is told.
        var rowOf = new Dictionary<(string Register, string Number), int>();
        foreach (var (entry, row) in rows.Entries.Zip(rows.Rows))
            rowOf[(entry.Register, entry.Number)] = row;
        var entries = report.Entries.Select(change => new Entry(rowOf[(change.Register, change.Number)], change.Register, change.Number, change.Kind, change.Members));
        var refused = report.Entries.Where(change => change.Kind == RegisterChangeKind.Refused).Select(change => new RegisterFault(rowOf[(change.Register, change.Number)], change.Reason!));
        var warnings = report.Warnings.Select(warning => new RegisterFault(rowOf[(warning.Register, warning.Number)], warning.Message));
        return new(
            report.Added, report.Changed, report.Unchanged,
            [.. rows.Faults.Concat(refused).OrderBy(fault => fault.Row)],
            report.Bound, dryRun, [.. entries],
            [.. rows.Warnings.Concat(warnings).OrderBy(warning => warning.Row)],
            rows.Notes, report.Lost);
    }
}
