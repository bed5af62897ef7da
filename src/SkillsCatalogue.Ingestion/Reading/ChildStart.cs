using System.Diagnostics;
using System.Globalization;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>How a reading process is started: three pipes, a runtime bound in memory, and an environment without the secrets of its parent.</summary>
internal static class ChildStart
{
    /// <summary>Names, or beginnings of names, of what a runtime and the programs for recognition need. Keys and connection strings are not among them.</summary>
    private static readonly string[] Passed =
    [
        "PATH", "HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP", "LANG", "LC_", "TZ", "DOTNET_", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "OMP_THREAD_LIMIT", "SYSTEMROOT", "WINDIR",
    ];

    /// <summary>Names the folder of lexicons to a reading process.</summary>
    public const string LexiconFolder = "SKILLS_LEXICON_FOLDER";

    public static ProcessStartInfo Of(ReadingCommand command, ReaderOptions options)
    {
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => !Array.Exists(Passed, passed => name.StartsWith(passed, StringComparison.OrdinalIgnoreCase))).ToList())
            start.Environment.Remove(name);
        if (Lexicons.Folder is { } folder)
            start.Environment[LexiconFolder] = folder;
        // What the runtime itself takes (code, libraries, file pages) is about 100 MB: the rest is for objects.
        start.Environment["DOTNET_GCHeapHardLimit"] = (options.MaxMemoryBytes / 4 * 3).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }
}
