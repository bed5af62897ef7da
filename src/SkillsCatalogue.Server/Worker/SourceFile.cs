using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Server.Worker;

/// <summary>An input: bytes with a name, or the reason why there are none.</summary>
/// <param name="Name">As the user wrote it.</param>
/// <param name="Url">Address that it was fetched from; null for files.</param>
internal sealed record SourceFile(string Name, byte[]? Bytes, Diagnostic? Problem, string? Url = null)
{
    /// <summary>Fingerprint of the full path of a file; null for what came otherwise. New bytes under the same path are likely a new version.</summary>
    public string? PathKey { get; init; }

    public static SourceFile Failed(string name, string code, string message) =>
        new(name, null, new Diagnostic(code, DiagnosticSeverity.Error, message));
}
