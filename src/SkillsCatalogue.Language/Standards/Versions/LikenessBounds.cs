namespace SkillsCatalogue.Language.Standards.Versions;

/// <summary>From which likeness of their words on two statements are one that was changed; both 0 to 1.</summary>
/// <param name="Alone">Where nothing but the words speaks for it.</param>
/// <param name="Supported">Where unit and code, or the neighbours on both sides, speak for it as well.</param>
internal sealed record LikenessBounds(double Alone, double Supported)
{
    /// <summary>Those in use: of all that <c>evaluation versions</c> tries the best on the corpus and on formulaic qualification packs together.</summary>
    public static LikenessBounds InUse { get; } = new(0.5, 0.35);
}
