using System.Reflection;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>How a reading process is started: a program whose first argument <see cref="Verb"/> leads to <see cref="ReadingChild"/>.</summary>
/// <param name="FileName">Path of the program.</param>
/// <param name="Arguments">Its arguments, the verb included.</param>
public sealed record ReadingCommand(string FileName, IReadOnlyList<string> Arguments)
{
    /// <summary>First argument of a program that shall be a reading process. It stands in no help text.</summary>
    public const string Verb = "read-child";

    /// <summary>Starts the program of an assembly again, whether it runs as its own executable, under <c>dotnet</c>, or inside a test host.</summary>
    /// <param name="program">Assembly whose entry point knows <see cref="Verb"/>.</param>
    public static ReadingCommand Of(Assembly program)
    {
        ArgumentNullException.ThrowIfNull(program);
        var self = Environment.ProcessPath ?? "dotnet";
        var host = Path.GetFileNameWithoutExtension(self);
        // Published as one file, an assembly has no place of its own: then this program is it.
        if (program.Location is not { Length: > 0 } file || host == program.GetName().Name)
            return new(self, [Verb]);
        return new(host == "dotnet" ? self : "dotnet", [file, Verb]);
    }
}
