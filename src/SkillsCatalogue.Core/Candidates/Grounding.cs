namespace SkillsCatalogue.Core.Candidates;

/// <summary>How a quote was found in the canonical text. Computed by the program, never taken from a reply of a model.</summary>
public enum Grounding
{
    /// <summary>Not found: visible in the queue, cannot be accepted.</summary>
    Unlocated,
    /// <summary>Found with a bounded number of differing letters.</summary>
    Fuzzy,
    /// <summary>Found after folding white space, case, ligatures, hyphens and quotation marks.</summary>
    Normalised,
    /// <summary>Found letter by letter.</summary>
    Exact,
}
