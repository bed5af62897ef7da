namespace SkillsCatalogue.Evaluation.Boxes;

/// <summary>One quote that was compared.</summary>
/// <param name="Pages">Pages that it stands on.</param>
/// <param name="Boxes">Number of its boxes.</param>
/// <param name="Found">The words that the other tool has inside them, in reading order.</param>
internal sealed record BoxCase(string File, IReadOnlyList<int> Pages, int Boxes, string Quote, string Found, BoxVerdict Verdict);
