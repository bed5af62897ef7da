using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>How much of one set a programme covers.</summary>
/// <param name="Standard">Number of the standard, or its title where it has none.</param>
/// <param name="Set">Number of the set, or its title where it has none.</param>
/// <param name="Covered">Skills of the set that are the best match of an outcome or confirmed.</param>
/// <param name="Proven">Those of them that are confirmed.</param>
/// <param name="Total">Skills of the set.</param>
/// <param name="IsExplicit">The programme names the set.</param>
public sealed record CoverageJson(
    string Standard, string StandardTitle, string? Set, string? SetTitle, int Covered, int Proven, int Total, bool IsExplicit, IReadOnlyList<MissingSkill> Missing)
{
    public static CoverageJson From(SetCoverage coverage) => new(
        coverage.Standard.Number ?? coverage.Standard.Title, coverage.Standard.Title, coverage.Set?.Number, coverage.Set?.Title,
        coverage.Covered, coverage.Proven, coverage.Total, coverage.IsExplicit, coverage.Missing);
}
