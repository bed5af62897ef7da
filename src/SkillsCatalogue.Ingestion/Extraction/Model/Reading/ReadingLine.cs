using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>A statement, or a sentence that no rule has understood, as a model is shown it.</summary>
/// <param name="Text">Visible text on one line.</param>
/// <param name="Span">In the canonical text.</param>
/// <param name="Statement">Null when it is no statement of the structure.</param>
/// <param name="Heading">Unit and heading that it stands under, visible text on one line; null when it stands under none.</param>
/// <param name="Tokens">Of the text alone, by <see cref="TokenCount"/>.</param>
internal sealed record ReadingLine(string Text, TextSpan Span, Statement? Statement, string? Heading, int Tokens);
