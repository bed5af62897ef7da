namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>A line that the recogniser saw, in pixels from the upper-left corner of the image.</summary>
/// <param name="Slope">Rise of its baseline: pixels down for each pixel to the right.</param>
/// <param name="Offset">Where the baseline begins: pixels down from the lower edge of its box, so mostly negative or 0.</param>
/// <param name="Size">Height of a letter with ascender and descender.</param>
/// <param name="Angle">Degrees counter-clockwise by which its text is turned: 0, 90, 180 or 270.</param>
internal sealed record SeenLine(int X0, int Y0, int X1, int Y1, double Slope, double Offset, double Size, int Angle)
{
    /// <summary>Pixels from the top at which the baseline stands at a distance from the left.</summary>
    public double BaselineAt(double x) => Y1 + Offset + (Slope * (x - X0));
}
