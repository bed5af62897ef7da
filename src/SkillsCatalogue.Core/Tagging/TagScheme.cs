namespace SkillsCatalogue.Core.Tagging;

/// <summary>A tag as data: a new scheme needs no code.</summary>
/// <param name="Id"><c>green</c>, <c>digital</c> …</param>
/// <param name="Label">Language → label.</param>
/// <param name="Definition">Language → definition, with its source.</param>
/// <param name="Threshold">Least confidence of a machine claim that counts.</param>
public sealed record TagScheme(
    string Id,
    string Version,
    IReadOnlyDictionary<string, string> Label,
    IReadOnlyDictionary<string, string> Definition,
    double Threshold);
