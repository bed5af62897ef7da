namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>
/// A set of competences, part of work, subject or duty. <see cref="Number"/> is null when the document gives it none;
/// <see cref="Level"/> and <see cref="Credits"/> say what it is and are printed only where the heading or facts print them.
/// </summary>
public sealed record UnitBlock(
    string Title,
    string Heading,
    IReadOnlyList<Block> Blocks,
    string? Number = null,
    string? Level = null,
    IReadOnlyList<Credit>? Credits = null,
    int HeadingLevel = 2,
    IReadOnlyList<IReadOnlyList<string>>? Facts = null) : Block
{
    /// <summary>What statements of this unit carry as their unit: its number, or its title when it has none.</summary>
    public string Key => Number ?? Title;
}
