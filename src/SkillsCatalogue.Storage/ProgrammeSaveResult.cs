namespace SkillsCatalogue.Storage;

/// <summary>Outcome of saving a programme: every expected outcome is a value.</summary>
public abstract record ProgrammeSaveResult
{
    private ProgrammeSaveResult()
    {
    }

    /// <summary>Saved as version <paramref name="Number"/>.</summary>
    /// <param name="Version">To be sent back with the next change.</param>
    public sealed record Saved(string Id, int Number, int Version) : ProgrammeSaveResult;

    /// <summary>Title, source, draft and settings are those of the newest version: nothing was written.</summary>
    public sealed record Unchanged(StoredProgramme Current) : ProgrammeSaveResult;

    /// <summary>Somebody changed it in between: nothing was written.</summary>
    public sealed record Stale(StoredProgramme Current) : ProgrammeSaveResult;

    /// <summary>It is final or in the trash: it has to be a draft again first.</summary>
    public sealed record Closed(StoredProgramme Current) : ProgrammeSaveResult;

    /// <summary>There is no such programme, it was erased, or the upload that it came from was cancelled.</summary>
    public sealed record NotFound(string Id) : ProgrammeSaveResult;
}
