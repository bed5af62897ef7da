namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>The tagger's answer beside the gold.</summary>
/// <param name="Probability">That the tag applies; 0 when not assessed.</param>
internal sealed record TagAnswer(TagCase Case, string Scheme, bool Gold, bool? Value, double Probability, string? Trigger)
{
    public string Verdict => (Value == true, Gold) switch
    {
        (true, true) => "hit",
        (true, false) => "wrong",
        (false, true) => "missed",
        _ => "rightly left",
    };
}
