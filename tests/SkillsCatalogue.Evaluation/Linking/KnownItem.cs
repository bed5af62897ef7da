namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>A query with the concepts that it has to find.</summary>
internal sealed record KnownItem(string Query, IReadOnlyList<string> Right);
