namespace SkillsCatalogue.Evaluation.Extraction;

/// <param name="ExpectedError">Expected calibration error: mean distance of expected and observed precision, weighed by bin.</param>
/// <param name="Brier">Mean square of the distance between confidence and truth.</param>
internal sealed record ReliabilityTable(IReadOnlyList<ReliabilityBin> Bins, double ExpectedError, double Brier);
