namespace SkillsCatalogue.Evaluation.Robustness;

/// <summary>What a run found.</summary>
/// <param name="Faults">Documents that showed a fault.</param>
/// <param name="Text">The whole of it, for people.</param>
internal sealed record FuzzReport(int Faults, string Text);
