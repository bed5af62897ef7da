namespace SkillsCatalogue.Web.Forms;

/// <summary>What the page after a form says about it, once.</summary>
/// <param name="Kind">accept, edit, merge, reject, tag, undo, many, none, undone, failed, released, corrected, uncorrected.</param>
/// <param name="About">Label or number that it is about; null where there is none.</param>
/// <param name="Count">How many it is about.</param>
/// <param name="Undo">Events that can be taken back from here.</param>
/// <param name="Problems">What was not done, one line each.</param>
public sealed record Flash(string Kind, string? About, int Count, IReadOnlyList<long> Undo, IReadOnlyList<string> Problems)
{
    /// <summary>The form that takes it back, of programmes; null otherwise.</summary>
    public FlashBack? Back { get; init; }

    public static Flash Of(string kind, string? about, params IReadOnlyList<long> undo) => new(kind, about, 1, undo, []);
}
