using System.Text.RegularExpressions;

namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>
/// What the names of ESCO's files and packages tell: <c>skills_hr.csv</c>, <c>occupationSkillRelations.csv</c> (to 1.1) or <c>occupationSkillRelations_en.csv</c> (from 1.2),
/// in <c>ESCO dataset - v1.1.1 - classification - en - csv.zip</c> or a folder with the version in its name.
/// </summary>
internal static partial class EscoNames
{
    private static readonly Dictionary<string, EscoFileKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["skills"] = EscoFileKind.Skills,
        ["skillGroups"] = EscoFileKind.SkillGroups,
        ["occupations"] = EscoFileKind.Occupations,
        ["ISCOGroups"] = EscoFileKind.IscoGroups,
        ["skillsHierarchy"] = EscoFileKind.SkillsHierarchy,
        ["broaderRelationsSkillPillar"] = EscoFileKind.BroaderSkills,
        ["broaderRelationsOccPillar"] = EscoFileKind.BroaderOccupations,
        ["occupationSkillRelations"] = EscoFileKind.OccupationSkills,
        ["skillSkillRelations"] = EscoFileKind.SkillSkills,
    };

    /// <summary>Collections by the addresses of their concept schemes, which concepts name in <c>inScheme</c>.</summary>
    private static readonly Dictionary<string, string> Schemes = new(StringComparer.Ordinal)
    {
        ["6c930acd-c104-4ece-acf7-f44fd7333036"] = "digital",
        ["8ae4b9f3-507e-4057-a145-2f96f0132613"] = "researchOccupations",
        ["digcomp"] = "digComp",
        ["green"] = "green",
        ["research"] = "research",
        ["skill-ict-groups"] = "ict",
        ["skill-language-groups"] = "language",
        ["skill-transversal-groups"] = "transversal",
    };

    /// <summary>Kind and language of a file by its name; null for files that are not used.</summary>
    /// <param name="name">Name without folders.</param>
    public static (EscoFileKind Kind, string Stem, string? Language)? Read(string name)
    {
        if (FileName().Match(name) is not { Success: true } match)
            return null;
        var stem = match.Groups["stem"].Value;
        var language = match.Groups["language"] is { Success: true, Value: var found } ? found.ToLowerInvariant() : null;
        if (Kinds.TryGetValue(stem, out var kind))
            return (kind, stem, language);
        return stem.Length > Collection.Length && stem.EndsWith(Collection, StringComparison.OrdinalIgnoreCase) ? (EscoFileKind.Collection, stem, language) : null;
    }

    /// <summary>Short name of the collection that a file holds: <c>greenSkillsCollection</c> is <c>green</c>, <c>researchOccupationsCollection</c> is <c>researchOccupations</c>.</summary>
    public static string CollectionId(string stem)
    {
        var id = stem[..^Collection.Length];
        if (id.Length > Skills.Length && id.EndsWith(Skills, StringComparison.OrdinalIgnoreCase))
            id = id[..^Skills.Length];
        return char.ToLowerInvariant(id[0]) + id[1..];
    }

    /// <summary>Short name of the collection that a concept scheme stands for; null for other schemes.</summary>
    public static string? CollectionOf(string scheme) => Schemes.GetValueOrDefault(scheme[(scheme.LastIndexOf('/') + 1)..]);

    /// <summary>Version in the name of a package or folder (<c>v1.1.1</c>); null where there is none.</summary>
    public static string? Version(string name) => VersionMark().Match(name) is { Success: true, Groups: var groups } ? groups["version"].Value : null;

    /// <summary>Language in the name of a package (<c>… - hr - csv</c>) or of a folder that is a language (<c>hr</c>); null where there is none.</summary>
    public static string? Language(string name) => PackageLanguage().Match(name) is { Success: true, Groups: var groups } ? groups["language"].Value.ToLowerInvariant() : null;

    private const string Collection = "Collection";
    private const string Skills = "Skills";

    [GeneratedRegex(@"^(?<stem>[A-Za-z]+?)(_(?<language>[a-z]{2}(-[a-z]{2,4})?))?\.(csv|tsv)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();

    [GeneratedRegex(@"(?<![A-Za-z0-9.])v(?<version>[0-9]{1,3}\.[0-9]{1,3}(\.([0-9]{1,3}|x))?)(?![0-9A-Za-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex VersionMark();

    [GeneratedRegex(@"(^|- )(?<language>[a-z]{2}(-[a-z]{2,4})?)( -|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PackageLanguage();
}
