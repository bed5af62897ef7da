namespace SkillsCatalogue.Search.Linking;

/// <summary>What is known of one candidate: how well it fits in each way of comparing, and what it is.</summary>
internal static class LinkFeatures
{
    public const int Count = 24;

    public const int LabelCoverage = 6;
    public const int TextCoverage = 11;
    public const int Phrase = 10;
    public const int Learnt = 3;
    public const int Same = 23;

    /// <summary>1 for the first place, a half for the sixth, towards 0.</summary>
    public static float OfRank(int rank) => rank < 0 ? 0 : 5f / (5 + rank);
}
