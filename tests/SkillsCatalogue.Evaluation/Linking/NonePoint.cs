namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>Abstention: shares of sentences for which "none" is at least the limit.</summary>
/// <param name="Empty">Of those that the annotators found no label for.</param>
/// <param name="Fitting">Of those with a label.</param>
internal sealed record NonePoint(double Limit, double Empty, double Fitting);
