using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Storage;

/// <summary>What to show of the review queue; null means any.</summary>
/// <param name="Document">SHA-256 of a document.</param>
/// <param name="Tag"><c>green</c>, <c>notGreen</c>, <c>green:unassessed</c>, and the same for every scheme.</param>
/// <param name="Type">Kind in force: the editor's, else the machine's.</param>
/// <param name="Text">Words of the label or the quote; case and accents do not count.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Standard">Register number that the document is bound to.</param>
/// <param name="IncludeGone">Also decided candidates that the newest run no longer yields.</param>
public sealed record QueueFilter(
    string? Document = null,
    CandidateState? State = null,
    string? Tag = null,
    SkillType? Type = null,
    string? Text = null,
    string? Language = null,
    string? Standard = null,
    bool IncludeGone = false)
{
    /// <summary>Only candidates of statements that the newest version of their standard has changed or added.</summary>
    public bool ChangedByVersion { get; init; }

    /// <summary>Only candidates that two extractors see otherwise.</summary>
    public bool RunsDisagree { get; init; }

    /// <summary>Only candidates of documents that speak to a program that reads them.</summary>
    public bool SpeaksToMachine { get; init; }
}
