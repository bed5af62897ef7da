using System.Reflection;

namespace SkillsCatalogue.TestSupport;

/// <summary>Where things are on this machine: the checkout, the corpus, the data of others.</summary>
public static class Repository
{
    /// <summary>Root of the checkout that the tests were built from.</summary>
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Folder of our own standards.</summary>
    public static string Corpus { get; } = Path.Combine(Root, "corpus");

    /// <summary>Folders of the corpus that hold a standard, by name.</summary>
    public static IReadOnlyList<string> CorpusFolders { get; } =
        [.. Directory.GetDirectories(Corpus).Where(folder => File.Exists(Path.Combine(folder, "standard.json"))).Order(StringComparer.Ordinal)];

    /// <summary>The data of others (<c>SKILLS_SHARED</c>, else <c>../shared</c> beside the checkout); null when it is not here.</summary>
    public static string? SharedData
    {
        get
        {
            var shared = Environment.GetEnvironmentVariable("SKILLS_SHARED") ?? Path.Combine(Root, "..", "shared");
            foreach (var folder in new[] { Path.Combine(shared, "data"), shared })
            {
                if (Directory.Exists(Path.Combine(folder, "standards")))
                    return Path.GetFullPath(folder);
            }

            return null;
        }
    }

    /// <summary>The printed page of a corpus folder.</summary>
    public static string SourceOf(string folder) =>
        new[] { "source.pdf", "source.html", "source.docx" }.Select(name => Path.Combine(folder, name)).First(File.Exists);
}
