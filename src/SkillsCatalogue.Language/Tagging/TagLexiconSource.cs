namespace SkillsCatalogue.Language.Tagging;

/// <summary>A file <c>Data/tags.&lt;scheme&gt;.&lt;language&gt;.json</c> as written.</summary>
/// <param name="Classes">Name → words, for use in patterns as <c>{name}</c>.</param>
/// <param name="Mask">Phrases that mean something else; their words are struck out first.</param>
/// <param name="Triggers">Phrases that speak for the tag.</param>
/// <param name="Context">Actions that only have a tagged thing as their object (sell, transport): they strike out triggers marked <see cref="Group.Object"/>.</param>
/// <param name="Against">Phrases that speak against the tag.</param>
internal sealed record TagLexiconSource(
    IReadOnlyDictionary<string, string> Classes,
    IReadOnlyList<string> Mask,
    IReadOnlyList<TagLexiconSource.Group> Triggers,
    IReadOnlyList<TagLexiconSource.Group> Context,
    IReadOnlyList<TagLexiconSource.Group> Against)
{
    /// <param name="Why">What the words say, as the end of "…: it …" in the reason.</param>
    /// <param name="Weight">strong, medium or weak.</param>
    /// <param name="Object">The words name a thing: in trade or transport of it they do not count.</param>
    internal sealed record Group(string Why, string? Weight, IReadOnlyList<string> Patterns, bool Object = false);
}
