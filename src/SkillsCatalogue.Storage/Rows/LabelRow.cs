namespace SkillsCatalogue.Storage.Rows;

/// <summary>A preferred label of an accepted skill; the primary key makes it unique per language.</summary>
internal sealed class LabelRow
{
    public required string Language { get; set; }
    public required string Folded { get; set; }
    public required string SkillId { get; set; }
}
