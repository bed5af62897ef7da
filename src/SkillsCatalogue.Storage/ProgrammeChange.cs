namespace SkillsCatalogue.Storage;

/// <summary>Outcome of a change to a programme that makes no version.</summary>
public enum ProgrammeChange
{
    Done,
    /// <summary>It was so already.</summary>
    Unchanged,
    /// <summary>Somebody changed it in between.</summary>
    Stale,
    /// <summary>No such programme, or it was erased.</summary>
    NotFound,
    /// <summary>Its state does not allow it: a decision about a final programme, a change to one in the trash.</summary>
    NotAllowed,
}
