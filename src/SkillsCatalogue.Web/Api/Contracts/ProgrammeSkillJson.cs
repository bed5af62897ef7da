namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A skill that a programme teaches or may teach.</summary>
/// <param name="Standing">confirmed or proposed.</param>
/// <param name="Score">The best over its outcomes, 0 to 1.</param>
/// <param name="Outcomes">Ids of the outcomes that it stands beside.</param>
public sealed record ProgrammeSkillJson(string Id, string? Uri, string PrefLabel, string Language, string Standing, double Score, IReadOnlyList<string> Outcomes);
