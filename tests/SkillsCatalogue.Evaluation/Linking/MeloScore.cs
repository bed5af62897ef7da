namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>MELO's figures: mean reciprocal rank, and share of queries with a right answer among the first.</summary>
/// <param name="Ranked">Concepts, or surface forms.</param>
internal sealed record MeloScore(string Ranked, string Method, int Queries, double Mrr, double At1, double At10);
