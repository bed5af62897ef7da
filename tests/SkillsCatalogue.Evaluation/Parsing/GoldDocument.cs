namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>A document with its right answers.</summary>
/// <param name="Family">Row of the report that it counts in.</param>
/// <param name="File">Path of the document.</param>
internal sealed record GoldDocument(string Family, string File, IReadOnlyList<GoldStatement> Statements)
{
    /// <summary>The texts of the statements are fingerprints.</summary>
    public bool HoldsPrints { get; init; }

    /// <summary>First and last of the pages that were marked; empty: the whole document.</summary>
    public IReadOnlyList<(int First, int Last)> Pages { get; init; } = [];

    /// <summary>Units of the document; null where the gold does not say them.</summary>
    public IReadOnlyList<(string Code, string Title)>? Units { get; init; }
}
