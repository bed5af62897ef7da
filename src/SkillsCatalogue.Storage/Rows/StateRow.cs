namespace SkillsCatalogue.Storage.Rows;

/// <summary>One row: what counts for the whole catalogue.</summary>
internal sealed class StateRow
{
    public int Id { get; set; }
    public long Revision { get; set; }
    /// <summary>Of this database alone, made when it was: two catalogues may well have the same revision.</summary>
    public string Identity { get; set; } = "";
}
