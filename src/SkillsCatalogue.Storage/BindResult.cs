namespace SkillsCatalogue.Storage;

/// <summary>Outcome of binding a document to a register entry.</summary>
public enum BindResult
{
    /// <summary>Bound, or bound to nothing when that was asked for.</summary>
    Bound,
    /// <summary>It was so already.</summary>
    Unchanged,
    /// <summary>No such document, or it was withdrawn.</summary>
    DocumentNotFound,
    /// <summary>The register does not list the number.</summary>
    EntryNotFound,
}
