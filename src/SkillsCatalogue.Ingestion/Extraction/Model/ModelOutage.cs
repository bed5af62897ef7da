namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>Why a model gave no answer. Each has its own mend; <c>doctor</c> names it.</summary>
public enum ModelOutage
{
    /// <summary>No connection, a broken one, or an endpoint that fails (5xx) after all tries.</summary>
    Unreachable,

    /// <summary>The endpoint refuses the key, or the key may not use this model.</summary>
    WrongKey,

    /// <summary>The day's budget of tokens or money is spent; it is open again on the next day (UTC).</summary>
    BudgetSpent,

    /// <summary>The endpoint still asks to slow down (429) after all tries.</summary>
    RateLimited,

    /// <summary>Only recordings may answer, and there is none of this exchange.</summary>
    NotRecorded,

    /// <summary>No answer within the time limit of a call, after all tries.</summary>
    TimedOut,

    /// <summary>The endpoint refuses the request itself: an unknown model or deployment, a setting that it does not know.</summary>
    Refused,
}
