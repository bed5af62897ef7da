namespace SkillsCatalogue.Storage;

/// <summary>How far an uploaded programme has come.</summary>
public enum ProgrammeJobState
{
    Waiting,
    Running,
    Done,
    Failed,
    Cancelled,
}
