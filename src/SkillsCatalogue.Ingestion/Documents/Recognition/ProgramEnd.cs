namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>How a program ended.</summary>
internal enum ProgramEnd
{
    /// <summary>With exit code 0.</summary>
    Done,

    /// <summary>With another exit code, for want of memory too.</summary>
    Failed,

    /// <summary>It was ended after the time limit.</summary>
    TimedOut,

    /// <summary>It was ended since it wrote more than the limit.</summary>
    TooMuchOutput,

    /// <summary>It could not be started.</summary>
    NotInstalled,
}
