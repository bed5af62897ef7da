namespace SkillsCatalogue.Search.Linking;

/// <summary>Candidates of a text, by the number of their concept, with the features of each.</summary>
internal sealed record LinkCandidates(int[] Numbers, float[][] Features);
