using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Web.Views;

/// <summary>Skills of one set or unit of a document.</summary>
/// <param name="Unit">As the document names it; null outside units.</param>
/// <param name="Set">The register entry of the set; null when the register lists none.</param>
public sealed record RegisterUnit(string? Unit, RegisterEntry? Set, IReadOnlyList<RegisterSkill> Skills);
