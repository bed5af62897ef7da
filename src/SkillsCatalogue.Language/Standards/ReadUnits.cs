using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Standards;

/// <summary>The units of a document.</summary>
/// <param name="KeyTasks">The key task that each unit's facts name, as printed; null where they name none.</param>
internal sealed record ReadUnits(IReadOnlyList<StandardUnit> Units, IReadOnlyList<string?> KeyTasks);
