namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>A statement of a standard as gold names it.</summary>
/// <param name="Standard">Folder of the corpus.</param>
/// <param name="Text">The whole statement, without its code.</param>
internal sealed record GoldProof(string Standard, string? Unit, string? Code, string Text);
