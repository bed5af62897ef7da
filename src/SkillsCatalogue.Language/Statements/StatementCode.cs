using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Statements;

/// <summary>A code or number printed before a statement.</summary>
/// <param name="Code">As printed, without closing punctuation: <c>PC1</c>, <c>1.2</c>, <c>a</c>.</param>
/// <param name="Length">UTF-16 units from the start of the text to the first letter of the statement.</param>
/// <param name="IsStrong">It is a code of outcomes wherever it stands (<c>PC1.</c>, <c>LO2:</c>), not a mere number.</param>
/// <param name="Kind">Kind that its letters say; null when they do not.</param>
public readonly record struct StatementCode(string Code, int Length, bool IsStrong, StatementKind? Kind);
