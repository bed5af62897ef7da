using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>
/// The confidence of a candidate: 1 − ∏(1 − reliability) over the extractors that voted (each once, its best find; extractors are taken as independent),
/// times a factor for the best grounding: exact 1, normalised 0.98, fuzzy 0.85, unlocated 0.2, times the mean confidence of the words of its surest quote where these were
/// recognised (OCR). Prior judgement until decisions of editors allow calibration.
/// </summary>
internal static class CandidateConfidence
{
    /// <param name="reading">How surely the words of a quote were read, 0 to 1; 1 for words of the file itself.</param>
    public static double Of(IEnumerable<double> reliabilities, Grounding best, double reading = 1)
    {
        var wrong = reliabilities.Aggregate(1.0, (product, reliability) => product * (1 - reliability));
        var factor = best switch
        {
            Grounding.Exact => 1,
            Grounding.Normalised => 0.98,
            Grounding.Fuzzy => 0.85,
            _ => 0.2,
        };
        return Math.Round(Math.Clamp((1 - wrong) * factor * reading, 0, 0.99), 3);
    }
}
