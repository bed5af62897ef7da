namespace SkillsCatalogue.Language.Sections;

/// <summary>Why a lexicon file was not taken.</summary>
/// <param name="File">Name of the file, without folder.</param>
/// <param name="Member">Path of the member (<c>$.headings.skils</c>); <c>$</c> for the whole file.</param>
/// <param name="Message">What is wrong with it and what to do, in English.</param>
public sealed record LexiconFault(string File, string Member, string Message);
