namespace SkillsCatalogue.TestSupport;

/// <summary>A folder that costs work to fill: filled once, copied for each test, gone when the process ends.</summary>
/// <param name="fill">Fills the empty folder whose path it gets and says what the tests need to know of it. What it opens there it closes.</param>
public sealed class PreparedFolder<T>(Func<string, Task<T>> fill)
{
    private readonly Lazy<Task<(string Path, T Told)>> made = new(async () =>
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return (folder.Path, await fill(folder.Path));
    });

    /// <summary>Copies all files into a folder; returns what the filling told.</summary>
    public async Task<T> CopyToAsync(string target)
    {
        var (source, told) = await made.Value;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return told;
    }
}
