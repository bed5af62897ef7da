namespace SkillsCatalogue.Tests.Language;

/// <summary>A folder of lexicons that goes with the test.</summary>
internal sealed class LexiconFolder : IDisposable
{
    public LexiconFolder(params (string Name, string Json)[] files)
    {
        Path = Directory.CreateTempSubdirectory("lexicons").FullName;
        foreach (var (name, json) in files)
            File.WriteAllText(System.IO.Path.Combine(Path, name), json);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
