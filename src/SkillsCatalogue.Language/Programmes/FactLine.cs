using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>A label and its value, wherever a programme prints them: a table row, "label: value", a heading with one line under it.</summary>
/// <param name="Span">Of both.</param>
internal sealed record FactLine(string Label, string Value, TextSpan Span);
