namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>Where files from outside are read.</summary>
public enum ReadingIsolation
{
    /// <summary>In child processes with limits: a hostile file costs at most the process that reads it.</summary>
    Process,

    /// <summary>In this process: for development only, since a hostile file can end it.</summary>
    None,
}
