using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Candidates;

/// <summary>The fate of one segment.</summary>
/// <param name="Candidates">Ids of the candidates that it yielded or was merged into; empty otherwise.</param>
/// <param name="Reason">Why it is no skill (<see cref="Standards.SegmentReasons"/>, or a person's words); null otherwise.</param>
/// <param name="By">rule, model or person; null when unread.</param>
/// <param name="RuleId">Id of the rule, prompt or actor.</param>
public sealed record LedgerEntry(TextSpan Span, LedgerState State, IReadOnlyList<string> Candidates, string? Reason, string? By, string? RuleId);
