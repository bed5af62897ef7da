namespace SkillsCatalogue.Search.Linking;

/// <summary>A concept that a text is linked to.</summary>
/// <param name="Score">Share among the candidates, 0 to 1: for comparison within one text.</param>
/// <param name="Match">SKOS mapping relation without its ending: <c>exact</c>, <c>close</c>, <c>broad</c> (the concept is wider than the text), <c>narrow</c>, <c>related</c>.</param>
/// <param name="Why">The label and the words that matched, or what else speaks for it.</param>
public sealed record LinkMatch(string Uri, string PrefLabel, double Score, string Match, string Why);
