using System.ComponentModel.DataAnnotations;
using SkillsCatalogue.Ingestion.Documents.Recognition;
using SkillsCatalogue.Ingestion.Reading;

namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>Bounds within which a document is read; what overruns them is set aside, never half read.</summary>
/// <param name="MaxBytes">Largest file in bytes.</param>
/// <param name="MaxPages">Most pages of a PDF.</param>
/// <param name="MaxWords">Most words of a document.</param>
public sealed record ReaderOptions(
    [property: Range(1L, 1_073_741_824L)] long MaxBytes = 104_857_600,
    [property: Range(1, 100_000)] int MaxPages = 2000,
    [property: Range(1, 20_000_000)] int MaxWords = 2_000_000)
{
    /// <summary>Longest time that one document may take without telling that it gets on.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Longest time of a document that tells that it gets on, as the recognition of scanned pages does; never less than <see cref="TimeLimit"/>.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan TimeLimitWithProgress { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Fewest letters that a document must hold; a title page alone has more.</summary>
    [Range(0, 1_000_000)]
    public int MinLetters { get; init; } = 60;

    /// <summary>Most objects of a PDF, or tags of a web page; a book of a thousand pages has some ten thousand.</summary>
    [Range(1, 100_000_000)]
    public int MaxObjects { get; init; } = 500_000;

    /// <summary>Most parts of a package (Word); a long document with a picture on every page has some hundreds.</summary>
    [Range(1, 1_000_000)]
    public int MaxParts { get; init; } = 5000;

    /// <summary>Most bytes of one unpacked part of a package; a book of a thousand pages has about half.</summary>
    [Range(1L, 1_073_741_824L)]
    public long MaxPartBytes { get; init; } = 33_554_432;

    /// <summary>How many times larger than packed a part may be once it is over 4 MiB; the markup of documents packs 5 to 60 times.</summary>
    [Range(1, 10_000)]
    public int MaxExpansion { get; init; } = 200;

    /// <summary>Where reading runs.</summary>
    public ReadingIsolation Isolation { get; init; } = ReadingIsolation.Process;

    /// <summary>Reading processes at a time; 0: one for each core, two at most.</summary>
    [Range(0, 64)]
    public int Processes { get; init; }

    /// <summary>Most memory of a reading process in bytes, all together (the working set).</summary>
    [Range(134_217_728L, 68_719_476_736L)]
    public long MaxMemoryBytes { get; init; } = 536_870_912;

    /// <summary>Most bytes that a reading process may answer for one document; two million words with their places take about 90 MB.</summary>
    [Range(65_536, 1_073_741_824)]
    public int MaxOutputBytes { get; init; } = 134_217_728;

    /// <summary>After so many documents a reading process is replaced by a fresh one.</summary>
    [Range(1, 1_000_000)]
    public int DocumentsPerProcess { get; init; } = 1000;

    /// <summary>How long a reading process waits for the next document before it is ended.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan IdleLimit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The number of reading processes that <see cref="Processes"/> comes to on this machine, 1 or more.</summary>
    public int ProcessCount => Processes > 0 ? Processes : Math.Clamp(Environment.ProcessorCount, 1, 2);

    /// <summary>How pages without readable text are recognised; off unless the host sets it, for it starts programs. Its settings stand in a section of their own.</summary>
    public RecognitionOptions Recognition { get; init; } = RecognitionOptions.Off;
}
