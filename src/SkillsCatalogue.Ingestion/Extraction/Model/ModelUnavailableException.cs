namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>
/// The one exception that the clients of a model throw for what is to be expected of an endpoint. Whoever asks goes on without the model and says so.
/// </summary>
/// <param name="message">One sentence for people, without the key and without words of a document.</param>
public sealed class ModelUnavailableException(ModelOutage reason, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Why there is no answer.</summary>
    public ModelOutage Reason { get; } = reason;
}
