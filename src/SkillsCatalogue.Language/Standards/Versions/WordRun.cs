namespace SkillsCatalogue.Language.Standards.Versions;

/// <summary>A run of words of two texts: in both, only in the old, or only in the new.</summary>
public sealed record WordRun(WordChange Change, string Text);
