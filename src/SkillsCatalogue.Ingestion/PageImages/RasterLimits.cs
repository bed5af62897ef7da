namespace SkillsCatalogue.Ingestion.PageImages;

/// <summary>Bounds of the program that draws pages.</summary>
/// <param name="Program">Name on the path or full path of <c>pdftoppm</c>.</param>
/// <param name="Dpi">Dots an inch.</param>
/// <param name="LongestSide">Most pixels of the longer side.</param>
/// <param name="Time">Longest time for one page.</param>
/// <param name="MemoryBytes">Most memory; kept where there is a POSIX shell.</param>
public sealed record RasterLimits(string Program, int Dpi, int LongestSide, TimeSpan Time, long MemoryBytes);
