using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>
/// The confidence of a candidate: 1 − ∏(1 − reliability) over the extractors that voted (each once, its best find; extractors are taken as independent),
/// times a factor for the best grounding: exact 1, normalised 0.98, fuzzy 0.85, unlocated 0.2. Prior judgement until decisions of editors allow calibration.
/// </summary>
internal static class CandidateConfidence
{
    public static double Of(IEnumerable<double> reliabilities, Grounding best)
    {
        var wrong = reliabilities.Aggregate(1.0, (product, reliability) => product * (1 - reliability));
        var factor = best switch
        {
            Grounding.Exact => 1,
            Grounding.Normalised => 0.98,
            Grounding.Fuzzy => 0.85,
            _ => 0.2,
        };
        return Math.Round(Math.Clamp((1 - wrong) * factor, 0, 0.99), 3);
    }
}
