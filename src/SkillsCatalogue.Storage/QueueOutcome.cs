namespace SkillsCatalogue.Storage;

/// <summary>Outcome of handing in a document.</summary>
public enum QueueOutcome
{
    /// <summary>New, or asked for again: it waits for the worker.</summary>
    Queued,
    /// <summary>The same bytes are stored or waiting already.</summary>
    AlreadyKnown,
    /// <summary>The same bytes were withdrawn; they are not taken again.</summary>
    Withdrawn,
}
