namespace SkillsCatalogue.Core.Candidates;

/// <summary>A claim that a skill matches a concept of another vocabulary.</summary>
/// <param name="Relation">SKOS mapping: exact, close, broad, narrow, related.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Why">Label and words that matched.</param>
public sealed record ConceptLink(string Uri, string PrefLabel, string Scheme, string? SchemeVersion, string Relation, double Confidence, string Method, string? Why);
