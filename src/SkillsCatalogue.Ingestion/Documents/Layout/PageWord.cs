using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>A word as printed on a page, before its place in the canonical text is known.</summary>
/// <param name="Text">Canonical letters; never empty. A hyphen at the end of a line is still there.</param>
/// <param name="Baseline">Height of the baseline in points from the foot of the page.</param>
/// <param name="Size">Size of the letters in points.</param>
/// <param name="SoftBreak">The word ended with a soft hyphen, so it is known to go on in the next line.</param>
/// <param name="Confidence">How sure recognition is of it, 0 to 1; null for a word of the file itself.</param>
internal sealed record PageWord(string Text, int Page, Box Box, double Baseline, double Size, bool Bold, bool SoftBreak = false, double? Confidence = null);
