namespace SkillsCatalogue.Server.Worker;

/// <summary>The documents of a folder.</summary>
internal static class SourceFolder
{
    private static readonly string[] Documents = [".pdf", ".html", ".htm", ".xhtml", ".docx", ".docm"];

    /// <summary>PDF, HTML and Word files at any depth, in a stable order; hidden folders and links are not followed.</summary>
    public static IEnumerable<string> Files(string folder) =>
        All(folder).Where(file => Documents.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));

    /// <summary>Every file at any depth, in a stable order.</summary>
    public static IEnumerable<string> All(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        })
        .Order(StringComparer.Ordinal);
}
