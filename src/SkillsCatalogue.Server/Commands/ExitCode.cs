namespace SkillsCatalogue.Server.Commands;

/// <summary>Exit codes that scripts depend on.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some input was missing or set aside, or a check failed.</summary>
    public const int Incomplete = 1;

    public const int WrongUsage = 2;

    /// <summary>Configuration, database, model or data set is missing.</summary>
    public const int EnvironmentMissing = 3;
}
