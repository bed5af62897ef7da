using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Standards;

/// <summary>A section while it is being read.</summary>
/// <param name="Index">Its index in the outline.</param>
/// <param name="Own">Role that its own heading says.</param>
/// <param name="Effective">Role with what it inherits.</param>
/// <param name="Unit">Index of the nearest unit that it stands in; -1 outside units.</param>
internal sealed record OpenSection(int Index, string Heading, int Level, SectionRole Own, SectionRole Effective, int Parent, int Unit, int Start)
{
    public bool IsRowLabel { get; init; }

    /// <summary>Only its words show that it is a heading.</summary>
    public bool IsByWords { get; init; }

    /// <summary>It opened the unit itself.</summary>
    public bool OpensUnit { get; init; }

    /// <summary>Key task that its heading, or one above it in the same unit, names; null without one.</summary>
    public string? KeyTask { get; init; }

    public int End { get; set; } = -1;

    /// <summary>A section below it holds outcomes, so that its own paragraphs only introduce them.</summary>
    public bool HasOutcomesBelow { get; set; }
}
