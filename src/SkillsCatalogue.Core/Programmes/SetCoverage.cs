namespace SkillsCatalogue.Core.Programmes;

/// <summary>How much of one set of competences or of learning outcomes a programme covers.</summary>
/// <param name="Set">Null for statements of the standard outside sets.</param>
/// <param name="Covered">Skills of the set beside an outcome, proposals included.</param>
/// <param name="Proven">Those of them with a confirmed match.</param>
/// <param name="Total">Skills of the set.</param>
/// <param name="IsExplicit">The programme names the set itself.</param>
public sealed record SetCoverage(StandardTrace Standard, SetTrace? Set, int Covered, int Proven, int Total, bool IsExplicit, IReadOnlyList<MissingSkill> Missing);
