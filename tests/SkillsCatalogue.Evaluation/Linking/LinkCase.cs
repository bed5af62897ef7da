namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>One sentence with gold, both rankings, and the probability that nothing fits.</summary>
internal sealed record LinkCase(string Set, string Text, IReadOnlyList<string> Right, IReadOnlyList<string> Ranked, IReadOnlyList<string> Baseline, double None);
