namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>Bounds within which a document is read; what overruns them is set aside, never half read.</summary>
/// <param name="MaxBytes">Largest file in bytes.</param>
/// <param name="MaxPages">Most pages of a PDF.</param>
/// <param name="MaxWords">Most words of a document.</param>
public sealed record ReaderOptions(long MaxBytes = 104_857_600, int MaxPages = 2000, int MaxWords = 2_000_000)
{
    /// <summary>Longest time that one document may take.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Fewest letters that a document must hold; a title page alone has more.</summary>
    public int MinLetters { get; init; } = 60;
}
