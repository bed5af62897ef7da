using System.Collections.Frozen;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Rules;

/// <summary>Units of volume by all the names that documents and people give them (<c>Data/rules.units.json</c>).</summary>
public static class UnitNames
{
    /// <summary>Hours of sixty minutes, or of learning where a document does not say.</summary>
    public const string Hours = "hours";

    public const string Minutes = "minutes";

    private static readonly FrozenDictionary<string, string> ByName = EmbeddedData.Json<Dictionary<string, string[]>>("rules.units.json")!
        .SelectMany(unit => unit.Value.Append(unit.Key).Select(name => (Name: Folding.WithoutAccents(name), Unit: unit.Key)))
        .DistinctBy(entry => entry.Name)
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Unit, StringComparer.Ordinal);

    /// <summary>Longest number of words in a name.</summary>
    public static int MostWords { get; } = ByName.Keys.Max(name => name.Count(c => c == ' ') + 1);

    /// <summary>The unit of a name ("sati" → hours); null when it is none that is known.</summary>
    public static string? Find(string name) => ByName.GetValueOrDefault(Folding.WithoutAccents(name));

    /// <summary>The unit of a name; the name itself when it is not known.</summary>
    public static string Canonical(string name) => Find(name) ?? name.Trim();
}
