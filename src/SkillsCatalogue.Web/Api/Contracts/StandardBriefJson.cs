using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A standard that a skill stands in.</summary>
/// <param name="Document">SHA-256 of the document.</param>
/// <param name="Number">Register number; null when the document is bound to no entry.</param>
/// <param name="Level">As printed.</param>
/// <param name="InForce">The register entry is in force today.</param>
/// <param name="Sample">Written to show the product; not a real standard.</param>
public sealed record StandardBriefJson(
    string Document,
    string Title,
    string? Register,
    string? Number,
    string? Level,
    string? LevelScheme,
    string? Sector,
    string Language,
    bool InForce,
    bool Sample)
{
    public static StandardBriefJson From(StandardRef standard) => new(
        standard.Sha256,
        standard.Title,
        standard.Register,
        standard.Number,
        standard.Level,
        standard.LevelScheme,
        standard.Sector,
        standard.Language,
        standard.InForce,
        standard.IsSample);
}
