using System.ComponentModel.DataAnnotations;

namespace SkillsCatalogue.Storage.PageImages;

/// <summary>Section <c>PageImages</c>: images of printed pages for the review screen, made by a program beside the worker.</summary>
public sealed record PageImageOptions
{
    public const string Section = "PageImages";

    /// <summary><c>auto</c>: where the program is installed; <c>off</c>: never.</summary>
    [RegularExpression("^(?i:auto|off)$", ErrorMessage = "PageImages:Enabled must be auto or off.")]
    public string Enabled { get; set; } = "auto";

    /// <summary>Program that turns a page into a JPEG; a name on the path or a full path.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Program { get; set; } = "pdftoppm";

    /// <summary>Resolution in dots an inch, 50 to 300. Another one makes all images anew.</summary>
    [Range(50, 300)]
    public int Dpi { get; set; } = 120;

    /// <summary>Most pixels of the longer side, whatever the size of the page, 500 to 10000.</summary>
    [Range(500, 10_000)]
    public int LongestSide { get; set; } = 3000;

    /// <summary>Most bytes of all images together; the ones not looked at for the longest time go.</summary>
    [Range(1L << 20, 1L << 40)]
    public long MaxCacheBytes { get; set; } = 2L << 30;

    /// <summary>Longest time that one page may take, 1 to 300 seconds.</summary>
    [Range(1, 300)]
    public int SecondsPerPage { get; set; } = 20;

    /// <summary>Most memory of the program in bytes; kept on Linux and macOS.</summary>
    [Range(1L << 26, 1L << 36)]
    public long MaxMemoryBytes { get; set; } = 1L << 30;

    public bool IsOff => Enabled.Equals("off", StringComparison.OrdinalIgnoreCase);
}
