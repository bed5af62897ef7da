using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>
/// The confidence of a candidate: the probability that a skill of the standard stands where its quote stands. (Whether an editor keeps its label is another question;
/// <c>evaluation extract</c> measures it apart.) What structure and dictionary see of it is counted on the corpus (<see cref="ConfidenceTable"/>); the model's find is
/// a further independent witness whose reliability is prior judgement, and so are the factors for grounding: exact 1, normalised 0.98, fuzzy 0.85, unlocated 0.2.
/// Words that were recognised (OCR) lower it by their mean confidence.
/// </summary>
public static class CandidateConfidence
{
    private const double Most = 0.995;

    /// <param name="embedded">Probability from structure and dictionary; 0 when neither proposed it.</param>
    /// <param name="model">Reliability of the model's find; 0 when it found nothing.</param>
    /// <param name="reading">How surely the words of the surest quote were read, 0 to 1; 1 for words of the file itself.</param>
    public static double Of(double embedded, double model, Grounding best, double reading = 1)
    {
        var factor = best switch
        {
            Grounding.Exact => 1,
            Grounding.Normalised => 0.98,
            Grounding.Fuzzy => 0.85,
            _ => 0.2,
        };
        return Math.Round(Math.Clamp((1 - ((1 - embedded) * (1 - model))) * factor * reading, 0, Most), 3);
    }
}
