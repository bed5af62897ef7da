namespace SkillsCatalogue.Storage.Rows;

/// <summary>One row: what counts for the whole catalogue.</summary>
internal sealed class StateRow
{
    public int Id { get; set; }
    public long Revision { get; set; }
}
