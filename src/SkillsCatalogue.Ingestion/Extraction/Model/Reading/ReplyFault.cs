namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>Ends the reading of a reply at the first thing that is wrong; never leaves <see cref="ReplyReader"/>.</summary>
internal sealed class ReplyFault(string refusal, string message) : Exception(message)
{
    public string Refusal { get; } = refusal;
}
