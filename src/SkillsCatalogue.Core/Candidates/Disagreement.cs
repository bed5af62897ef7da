namespace SkillsCatalogue.Core.Candidates;

/// <summary>Another extractor found the same words and says otherwise.</summary>
/// <param name="Extractor">Who says so: <c>dictionary</c> or <c>model</c>.</param>
/// <param name="Value">What it says: the kind, the label, the labels that it parts the statement into, joined by "; ", or the tag and the words that it rests on.</param>
public sealed record Disagreement(DisagreementKind Kind, string Extractor, string Value);
