namespace SkillsCatalogue.Core.Documents;

/// <summary>A printed word, or the part of a hyphenated word that stands on one line, with its place in the canonical text.</summary>
/// <param name="Span">Offsets in the canonical text. Words are ordered by it and do not overlap.</param>
/// <param name="Page">Page number from 1.</param>
/// <param name="Confidence">How sure recognition (OCR) is of it, 0 to 1; null for a word of the file itself.</param>
public sealed record TextWord(TextSpan Span, int Page, Box Box, double? Confidence = null);
