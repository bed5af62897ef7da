using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Skills found for the outcomes of a draft.</summary>
/// <param name="Stamp">State of the catalogue that answered; null when there is no index.</param>
/// <param name="Skills">For each outcome, best first.</param>
public sealed record ProgrammeMatches(CatalogueStamp? Stamp, IReadOnlyList<IReadOnlyList<SkillMatch>> Skills);
