using SkillsCatalogue.Core.Standards.Versions;

namespace SkillsCatalogue.Storage.Rows;

/// <summary>How the statements of two neighbouring versions of a standard correspond. Ids of statements, no words.</summary>
internal sealed class AlignmentRow
{
    public required string New { get; set; }
    public required string Old { get; set; }
    public int Unchanged { get; set; }
    public int Moved { get; set; }
    public int Changed { get; set; }
    public int Added { get; set; }
    public int Removed { get; set; }
    /// <summary>Compressed JSON of the <see cref="VersionAlignment"/>.</summary>
    public required byte[] Pairs { get; set; }

    public VersionCounts Counts => new(Unchanged, Moved, Changed, Added, Removed);

    public static AlignmentRow Of(VersionAlignment alignment)
    {
        var counts = VersionCounts.Of(alignment);
        return new()
        {
            New = alignment.New,
            Old = alignment.Old,
            Unchanged = counts.Unchanged,
            Moved = counts.Moved,
            Changed = counts.Changed,
            Added = counts.Added,
            Removed = counts.Removed,
            Pairs = StorageJson.Pack(alignment),
        };
    }
}
