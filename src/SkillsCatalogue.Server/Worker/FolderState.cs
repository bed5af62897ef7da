namespace SkillsCatalogue.Server.Worker;

/// <summary>A file as it was seen: another size or time means that it is to be read again.</summary>
internal readonly record struct FolderState(string File, long Length, DateTime Written)
{
    public static HashSet<FolderState> Of(IEnumerable<string> inputs) =>
        [.. inputs
            .SelectMany(input => Directory.Exists(input) ? SourceFolder.All(input) : System.IO.File.Exists(input) ? [input] : [])
            .Select(file => new FileInfo(file))
            .Where(file => file.Exists)
            .Select(file => new FolderState(file.FullName, file.Length, file.LastWriteTimeUtc))];
}
