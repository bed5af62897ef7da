namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>A right answer.</summary>
/// <param name="Code">As printed; null where there is none.</param>
internal sealed record GoldStatement(string Text, string? Code);
