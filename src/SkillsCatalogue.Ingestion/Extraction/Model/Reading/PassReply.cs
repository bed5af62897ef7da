namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>A reply as it was understood, or why it is refused.</summary>
/// <param name="Value">Null when refused.</param>
/// <param name="Refusal">One of <see cref="Core.Candidates.ModelRefusals"/>; null when understood.</param>
/// <param name="Message">What is wrong, for the model's second try; null when understood.</param>
internal sealed record PassReply<T>(T? Value, string? Refusal, string? Message)
    where T : class
{
    public static PassReply<T> Of(T value) => new(value, null, null);

    public static PassReply<T> Refused(string refusal, string message) => new(null, refusal, message);
}
