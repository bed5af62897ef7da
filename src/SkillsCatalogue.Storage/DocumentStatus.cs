namespace SkillsCatalogue.Storage;

/// <summary>How far a document has come.</summary>
public enum DocumentStatus
{
    /// <summary>Waits for the worker.</summary>
    Queued,
    /// <summary>Read; its text, structure and candidates are stored.</summary>
    Parsed,
    /// <summary>Could not be read and never was.</summary>
    SetAside,
    /// <summary>Taken back by a person: only its hash and the reason remain.</summary>
    Withdrawn,
}
