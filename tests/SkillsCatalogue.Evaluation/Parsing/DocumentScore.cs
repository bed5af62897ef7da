using SkillsCatalogue.Core.Quality;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>How one document was parsed.</summary>
/// <param name="Found">Number of statements that the parser found, tasks not counted.</param>
/// <param name="ByText">Compared by words alone.</param>
/// <param name="ByCode">Compared by code and words.</param>
/// <param name="Kinds">Of the gold statements that say their kind and were found: how many, and how many with that kind.</param>
/// <param name="Missed">Gold statements that were not found.</param>
/// <param name="Wrong">Found statements that are not gold.</param>
/// <param name="WrongKinds">Statements that were found as another kind than the gold says.</param>
internal sealed record DocumentScore(
    GoldDocument Gold, int Found, PrecisionRecall ByText, PrecisionRecall ByCode, (int All, int Right) Kinds, double Seconds, string? Failure,
    IReadOnlyList<string> Missed, IReadOnlyList<string> Wrong, IReadOnlyList<string> WrongKinds)
{
    /// <summary>Null where the gold says no units.</summary>
    public UnitScore? Units { get; init; }
}
