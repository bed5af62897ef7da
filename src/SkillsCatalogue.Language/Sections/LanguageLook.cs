namespace SkillsCatalogue.Language.Sections;

/// <summary>What a language looks like, so that texts in it are recognised.</summary>
/// <param name="Words">Its small words, parted by blanks.</param>
/// <param name="Text">A text of some hundred letters or more, with the words of standards.</param>
public sealed record LanguageLook(string Words, string Text);
