namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>No reading process can be started: the world is missing, nothing is said about the document. It is an <see cref="IOException"/>, since who waits for a disk to come back waits for this too.</summary>
public sealed class ReadingUnavailableException : IOException
{
    public ReadingUnavailableException()
    {
    }

    public ReadingUnavailableException(string message)
        : base(message)
    {
    }

    public ReadingUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
