namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>An outcome of a programme with its right answers.</summary>
/// <param name="Set">Number of the set of competences that it reaches by a number or address printed in the programme; null when there is none.</param>
/// <param name="Gold">Statements that it teaches; empty when nothing in the corpus fits.</param>
internal sealed record GoldOutcome(string Text, string? Set, IReadOnlyList<GoldProof> Gold);
