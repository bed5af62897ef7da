namespace SkillsCatalogue.Server.Doctor;

/// <summary>How a check ended.</summary>
internal enum FindingStatus
{
    Ok,
    /// <summary>Something optional is not there; the product works without it.</summary>
    Absent,
    Fail,
}
