namespace SkillsCatalogue.Language.Standards;

/// <summary>A labelled value.</summary>
/// <param name="Name">As in <see cref="Language.Sections.FactLabel"/>.</param>
/// <param name="Label">As printed.</param>
internal sealed record Fact(string Name, string Label, string Value);
