namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>The candidates of one text with which of them are right.</summary>
/// <param name="Fits">Some concept fits the text, whether it is among the candidates or not.</param>
internal sealed record LinkList(float[][] Features, bool[] Right, bool Fits);
