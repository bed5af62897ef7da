using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Standards;

/// <summary>The smallest unit that the parser decides about: a block, a cell, or one of several coded statements in a block.</summary>
/// <param name="Block">Index of its block.</param>
/// <param name="Span">All of it.</param>
/// <param name="Content">Without bullet, code and their white space.</param>
internal sealed record Line(LineKind Kind, int Block, TextSpan Span, TextSpan Content)
{
    /// <summary>Code without closing punctuation; null without one.</summary>
    public string? Code { get; init; }

    /// <summary>The code is one of outcomes wherever it stands.</summary>
    public bool HasStrongCode { get; init; }

    /// <summary>Kind that the code or the table says.</summary>
    public StatementKind? KindHint { get; init; }

    /// <summary>Why a skipped line holds no statement.</summary>
    public string? Reason { get; init; }

    /// <summary>Level of a heading, from 1; 0 where only the lexicon says that it is one.</summary>
    public int Level { get; init; }

    /// <summary>A heading that is the label of a table row: it ends with the row or with its table.</summary>
    public bool IsRowLabel { get; init; }

    /// <summary>A cell under a heading of statements, not only one that may be a statement where outcomes are expected.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Label of a fact; its value is the content.</summary>
    public string? Label { get; init; }

    /// <summary>Unit that a heading opens; null when it opens none.</summary>
    public UnitHeading? Unit { get; init; }

    /// <summary>Key task that stands in the same table row; null without one.</summary>
    public string? KeyTask { get; init; }

    public double Indent { get; init; }
}
