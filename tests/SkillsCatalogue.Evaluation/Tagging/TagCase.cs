namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>A statement with its right tags.</summary>
/// <param name="Language">ISO 639-1; null: the tagger guesses.</param>
/// <param name="Green">Null: not labelled.</param>
/// <param name="Digital">Null: not labelled.</param>
internal sealed record TagCase(string Set, string Text, string? Language, string? Section, bool? Green, bool? Digital);
