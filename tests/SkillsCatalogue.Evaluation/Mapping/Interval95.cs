namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>A 95 % interval.</summary>
internal sealed record Interval95(double Low, double High);
