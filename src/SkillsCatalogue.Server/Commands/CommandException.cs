namespace SkillsCatalogue.Server.Commands;

/// <summary>Ends a command with a message for the user and an exit code. The message says what to do and holds no secret.</summary>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
