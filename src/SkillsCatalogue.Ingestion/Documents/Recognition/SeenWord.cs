namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>A word that the recogniser saw, in pixels from the upper-left corner of the image.</summary>
/// <param name="Confidence">0 to 100, as the recogniser says.</param>
/// <param name="Line">Number of its line on the page.</param>
internal sealed record SeenWord(string Text, int X0, int Y0, int X1, int Y1, double Confidence, int Line);
