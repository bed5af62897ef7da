namespace SkillsCatalogue.Storage.Rows;

/// <summary>What a correction says, in words of its document; deleted only when that is withdrawn, never changed.</summary>
internal sealed class CorrectionTextRow
{
    public long Sequence { get; set; }
    /// <summary><see cref="Core.Corrections.ReadingCorrection"/> as JSON.</summary>
    public required string Correction { get; set; }
}
