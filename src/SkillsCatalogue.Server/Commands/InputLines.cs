using System.Text;

namespace SkillsCatalogue.Server.Commands;

/// <summary>Lines of a file or of standard input, blank ones left out.</summary>
internal static class InputLines
{
    private const long Largest = 64L * 1024 * 1024;

    /// <exception cref="CommandException">The file is missing, a folder, or too large.</exception>
    public static IReadOnlyList<string> Read(string? file)
    {
        if (file is null or "-")
            return Lines(new StreamReader(Console.OpenStandardInput(), Encoding.UTF8).ReadToEnd());
        if (Directory.Exists(file))
            throw new CommandException(ExitCode.Incomplete, $"'{file}' is a folder; a file with one text a line is needed.");
        if (!File.Exists(file))
            throw new CommandException(ExitCode.Incomplete, $"There is no file '{file}'.");
        if (new FileInfo(file).Length > Largest)
            throw new CommandException(ExitCode.Incomplete, $"'{file}' is larger than {Largest / 1048576} MB; split it.");
        return Lines(File.ReadAllText(file, Encoding.UTF8));
    }

    private static List<string> Lines(string text) =>
        [.. text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !string.IsNullOrWhiteSpace(line))];
}
