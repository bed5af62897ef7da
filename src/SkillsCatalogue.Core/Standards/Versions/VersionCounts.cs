namespace SkillsCatalogue.Core.Standards.Versions;

/// <summary>Statements by what a new version did to them.</summary>
public sealed record VersionCounts(int Unchanged, int Moved, int Changed, int Added, int Removed)
{
    public static VersionCounts Of(VersionAlignment alignment) => new(
        alignment.Count(StatementChange.Unchanged),
        alignment.Count(StatementChange.Moved),
        alignment.Count(StatementChange.Changed),
        alignment.Count(StatementChange.Added),
        alignment.Count(StatementChange.Removed));
}
