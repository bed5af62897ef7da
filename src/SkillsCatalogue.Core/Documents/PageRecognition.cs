namespace SkillsCatalogue.Core.Documents;

/// <summary>How the words of a page were recognised (OCR).</summary>
/// <param name="Engine">Program and version, such as <c>tesseract 5.3.0</c>.</param>
/// <param name="Language">Languages that it was told to expect, in its own names (<c>hrv+eng</c>).</param>
/// <param name="Confidence">Mean confidence of its words, 0 to 1, as the program says.</param>
public sealed record PageRecognition(string Engine, string Language, double Confidence);
