namespace SkillsCatalogue.Search.Matching;

/// <summary>Neighbouring words of a text.</summary>
/// <param name="From">Index of the first word.</param>
/// <param name="To">Index after the last word.</param>
internal readonly record struct WordRange(int From, int To);
