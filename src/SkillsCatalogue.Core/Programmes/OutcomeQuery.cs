namespace SkillsCatalogue.Core.Programmes;

/// <summary>An outcome to be matched.</summary>
/// <param name="Language">ISO 639-1; null when unknown: all languages are tried.</param>
/// <param name="Sets">Names of units (<see cref="Candidates.Evidence.Unit"/>) that the programme points at itself: skills with evidence in them come first among equals. May be empty.</param>
public sealed record OutcomeQuery(string Text, string? Language, IReadOnlyList<string> Sets);
