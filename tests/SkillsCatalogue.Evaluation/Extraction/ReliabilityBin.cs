namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>Candidates whose confidence lies in one range.</summary>
/// <param name="Expected">Mean confidence.</param>
/// <param name="Observed">Share of them in the right place.</param>
/// <param name="LabelAlike">Share of them whose label is alike besides.</param>
internal sealed record ReliabilityBin(double From, double To, int Count, double Expected, double Observed, double LabelAlike);
