using System.ComponentModel.DataAnnotations;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>How pages without readable text are recognised (OCR), by programs that are installed beside the product or not.</summary>
public sealed record RecognitionOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Recognition";

    /// <summary>Whether pages are recognised.</summary>
    public RecognitionMode Enabled { get; init; } = RecognitionMode.Auto;

    /// <summary>Program that draws pages: <c>pdftoppm</c> of Poppler, a name on the path or a full path.</summary>
    [Required]
    public string Rasteriser { get; init; } = "pdftoppm";

    /// <summary>Program that recognises: <c>tesseract</c>, a name on the path or a full path.</summary>
    [Required]
    public string Recogniser { get; init; } = "tesseract";

    /// <summary>
    /// Languages to expect, as Tesseract names them, joined by plus signs; those that are not installed are passed over. A first page is read with all of them,
    /// the others with the one that it was in.
    /// </summary>
    [Required, RegularExpression("^[A-Za-z0-9_]+(\\+[A-Za-z0-9_]+)*$")]
    public string Languages { get; init; } = "hrv+est+dan+eng";

    /// <summary>Dots an inch at which pages are drawn. 200 reads as well as 300 and takes less time.</summary>
    [Range(100, 600)]
    public int Dpi { get; init; } = 200;

    /// <summary>Most pixels of a page in millions; a larger page is drawn with fewer dots an inch, one that would fall below 70 is left out.</summary>
    [Range(1, 200)]
    public int MaxMegapixels { get; init; } = 20;

    /// <summary>Most pages of a document that are recognised; the others are left out with a warning.</summary>
    [Range(1, 100_000)]
    public int MaxPages { get; init; } = 200;

    /// <summary>Longest time in seconds for one page; a clean page takes three to five.</summary>
    [Range(1, 600)]
    public int SecondsPerPage { get; init; } = 45;

    /// <summary>Pages recognised at a time.</summary>
    [Range(1, 64)]
    public int Parallel { get; init; } = 1;

    /// <summary>Most memory of each program in bytes; kept where there is a POSIX shell.</summary>
    [Range(268_435_456L, 68_719_476_736L)]
    public long MaxMemoryBytes { get; init; } = 1_073_741_824;

    /// <summary>Recognition switched off.</summary>
    public static RecognitionOptions Off { get; } = new() { Enabled = RecognitionMode.Off };
}
