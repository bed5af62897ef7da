namespace SkillsCatalogue.Core.Corrections;

/// <summary>Outcome of a correction or of taking one back.</summary>
public abstract record CorrectionResult
{
    private CorrectionResult()
    {
    }

    /// <summary>Appended; the documents of the standard are read again.</summary>
    /// <param name="Version">Number of events about the target now.</param>
    public sealed record Done(CorrectionEvent Event, int Version) : CorrectionResult;

    /// <summary>No such document, statement or event.</summary>
    public sealed record NotFound(string Id) : CorrectionResult;

    /// <summary>Somebody corrected it in between; their event is shown.</summary>
    public sealed record StaleVersion(int CurrentVersion, CorrectionEvent? Theirs) : CorrectionResult;

    /// <summary>A value misses or is not allowed.</summary>
    /// <param name="Field">kind, code, unit, level, texts, reason.</param>
    public sealed record Invalid(string Field, CorrectionRefusal Why) : CorrectionResult;

    /// <summary>The event was taken back already, or is not the newest of its target.</summary>
    public sealed record NotAllowed(string Message) : CorrectionResult;
}
