namespace SkillsCatalogue.Storage;

/// <summary>What an import of register entries did, or would do.</summary>
/// <param name="Entries">What became of every entry of the file, in its order.</param>
/// <param name="Warnings">What is odd about entries that were taken.</param>
/// <param name="Bound">Documents that were bound to an entry because their printed number became known.</param>
public sealed record RegisterImportReport(IReadOnlyList<RegisterChange> Entries, IReadOnlyList<RegisterWarning> Warnings, int Bound, LostProof Lost)
{
    public int Added => Count(RegisterChangeKind.Added);

    public int Changed => Count(RegisterChangeKind.Changed);

    public int Unchanged => Count(RegisterChangeKind.Unchanged);

    public int Refused => Count(RegisterChangeKind.Refused);

    private int Count(RegisterChangeKind kind) => Entries.Count(entry => entry.Kind == kind);
}
