using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Standards;

/// <summary>A sentence, bullet, cell, heading or furniture line. Segments are ordered, do not overlap, and cover all but white space of the canonical text.</summary>
/// <param name="Block">Index of its block in <see cref="DocumentText.Blocks"/>.</param>
/// <param name="StatementId">The statement that it belongs to; null when it belongs to none.</param>
/// <param name="Reason">Why it holds no statement (<see cref="SegmentReasons"/>); null when it belongs to a statement or nothing is known.</param>
/// <param name="Section">Index in <see cref="ParsedStandard.Sections"/>; -1 outside.</param>
public sealed record Segment(TextSpan Span, int Block, string? StatementId, string? Reason, int Section);
