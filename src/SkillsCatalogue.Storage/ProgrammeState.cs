namespace SkillsCatalogue.Storage;

/// <summary>Standing of a programme.</summary>
public enum ProgrammeState
{
    Draft,
    /// <summary>Closed: versions and decisions are taken again once it is a draft again.</summary>
    Final,
    /// <summary>In the trash; can be put back as it was.</summary>
    Trashed,
    /// <summary>Its content is gone for good: id, hashes, reason and log remain.</summary>
    Erased,
}
