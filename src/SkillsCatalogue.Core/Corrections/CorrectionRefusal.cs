namespace SkillsCatalogue.Core.Corrections;

/// <summary>Why a correction is not taken.</summary>
public enum CorrectionRefusal
{
    /// <summary>It says what the machine read already.</summary>
    NothingChanged,
    /// <summary>The words do not stand in the document near the statement.</summary>
    NotInTheText,
    /// <summary>Two of its statements share words, or stand in another order than in the document.</summary>
    Overlapping,
    /// <summary>The words belong to a statement already: that one is to be corrected.</summary>
    IsAStatement,
    TooLong,
}
