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

    /// <summary>Most parts of a package (Word); a long document with a picture on every page has some hundreds.</summary>
    public int MaxParts { get; init; } = 5000;

    /// <summary>Most bytes of one unpacked part of a package; a book of a thousand pages has about half.</summary>
    public long MaxPartBytes { get; init; } = 33_554_432;

    /// <summary>How many times larger than packed a part may be once it is over 4 MiB; the markup of documents packs 5 to 60 times.</summary>
    public int MaxExpansion { get; init; } = 200;
}
