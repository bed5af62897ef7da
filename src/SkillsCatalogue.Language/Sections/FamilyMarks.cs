namespace SkillsCatalogue.Language.Sections;

/// <summary>How a family of documents is told by its vocabulary.</summary>
/// <param name="Name">Such as <c>hr-standard-zanimanja</c>.</param>
/// <param name="Least">How many different words must occur.</param>
/// <param name="LevelScheme">What its levels are levels of.</param>
/// <param name="Words">Folded by <see cref="HeadingText.Fold"/>.</param>
public sealed record FamilyMarks(string Name, int Least, string LevelScheme, IReadOnlyList<string> Words);
