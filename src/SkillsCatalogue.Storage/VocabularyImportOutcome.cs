namespace SkillsCatalogue.Storage;

/// <summary>How an import of a vocabulary ended.</summary>
public enum VocabularyImportOutcome
{
    Imported,

    /// <summary>All of it was there already.</summary>
    Unchanged,

    /// <summary>An error stands among the faults; what was imported before stays as it was.</summary>
    Refused,
}
