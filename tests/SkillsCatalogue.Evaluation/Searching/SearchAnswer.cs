namespace SkillsCatalogue.Evaluation.Searching;

/// <summary>One query and what came back.</summary>
/// <param name="Rank">Of the first right hit, from 1; 0 when it is not among the first hundred.</param>
internal sealed record SearchAnswer(string Set, string Query, string Statement, int Rank, IReadOnlyList<string> FirstHits, double Milliseconds);
