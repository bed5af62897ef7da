using System.Reflection;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>Programmes of our own, as text, to try the page with.</summary>
public static class SampleProgramme
{
    private const string Prefix = "samples/";

    private static readonly Assembly Home = typeof(SampleProgramme).Assembly;

    /// <summary>Names of the samples; empty when the build holds none.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Home.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The text of a sample; null when there is none of that name.</summary>
    public static string? Find(string name)
    {
        if (!Names.Contains(name))
            return null;
        using var reader = new StreamReader(Home.GetManifestResourceStream(Prefix + name)!);
        return reader.ReadToEnd();
    }
}
