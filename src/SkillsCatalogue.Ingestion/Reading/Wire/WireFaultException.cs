namespace SkillsCatalogue.Ingestion.Reading.Wire;

/// <summary>The answer of a reading process is none that a document can have. Whoever sent it is not to be trusted with another document.</summary>
internal sealed class WireFaultException(string message) : Exception(message);
