namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>A text with the concepts that it is rightly linked to.</summary>
/// <param name="Set">Name of the set it is from.</param>
/// <param name="Right">Addresses; empty where the annotators found that nothing fits.</param>
internal sealed record LinkQuery(string Set, string Text, IReadOnlyList<string> Right);
