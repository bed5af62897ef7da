namespace SkillsCatalogue.Storage;

/// <summary>The stored versions of one standard.</summary>
/// <param name="Members">Newest first; never empty.</param>
/// <param name="SameEntry">One of them is bound to the same register entry.</param>
/// <param name="SameCode">One of them prints the same code.</param>
/// <param name="SameSource">One of them came from the same address or file.</param>
public sealed record VersionChain(IReadOnlyList<StoredDocument> Members, bool SameEntry, bool SameCode, bool SameSource)
{
    /// <summary>The version in use.</summary>
    public StoredDocument Newest => Members[0];
}
