namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>One way of matching over all programmes.</summary>
/// <param name="Precision">95 % interval of its P@1 less ours; null for ours.</param>
/// <param name="Recall">The same of R@5.</param>
internal sealed record MethodRow(MapScore Score, Interval95? Precision, Interval95? Recall);
