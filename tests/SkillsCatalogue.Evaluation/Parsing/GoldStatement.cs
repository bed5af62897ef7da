using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>A right answer.</summary>
/// <param name="Code">As printed; null where there is none.</param>
/// <param name="Kind">Null where the gold does not say it.</param>
internal sealed record GoldStatement(string Text, string? Code, StatementKind? Kind = null);
