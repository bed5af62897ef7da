namespace SkillsCatalogue.Storage.Rows;

/// <summary>Canonical JSON lines of a release, compressed; apart from the row so that lists stay light.</summary>
internal sealed class ReleaseContentRow
{
    public int Number { get; set; }
    public required byte[] Lines { get; set; }
}
