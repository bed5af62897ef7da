namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>Exit codes of a reading process that the parent understands; any other is a death.</summary>
internal static class ReadingExitCode
{
    public const int Done = 0;
    public const int WrongProtocol = 76;
    public const int OutOfMemory = 77;
}
