namespace SkillsCatalogue.Core.Corrections;

/// <summary>What became of a correction in one reading.</summary>
public enum CorrectionFit
{
    /// <summary>The reading was changed as the editor said.</summary>
    Applied,
    /// <summary>The machine now reads it as the editor said: nothing was left to do.</summary>
    Needless,
    /// <summary>What it attaches to, or the words that it names, are not in this reading.</summary>
    NoLongerFits,
    /// <summary>A later correction took its text.</summary>
    Overruled,
}
