using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Storage.Rows;

/// <summary>A minted skill: what was fixed at minting, and the projection of the decisions about it.</summary>
internal sealed class SkillRow
{
    public required string Id { get; set; }
    public required string Uri { get; set; }
    public required string Label { get; set; }
    public required string Language { get; set; }
    public SkillType SkillType { get; set; }
    public DateTimeOffset MintedAt { get; set; }

    public SkillStanding Standing { get; set; }
    public SkillType EffectiveType { get; set; }
    public string PrefLabels { get; set; } = "{}";
    public string AltLabels { get; set; } = "{}";
    public string Definitions { get; set; } = "{}";
    public string? ReplacedBy { get; set; }
    /// <summary>First release that held it; null when it never was in one.</summary>
    public int? FirstRelease { get; set; }
}
