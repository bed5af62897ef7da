namespace SkillsCatalogue.Search.Duplicates;

/// <summary>A statement or label of a skill, to be compared with others.</summary>
/// <param name="Id">Of the skill or statement; unique among the texts compared.</param>
/// <param name="Language">ISO 639-1; only texts of one language are compared.</param>
public sealed record DuplicateText(string Id, string Language, string Text);
