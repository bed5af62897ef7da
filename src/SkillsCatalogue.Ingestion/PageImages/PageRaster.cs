namespace SkillsCatalogue.Ingestion.PageImages;

/// <summary>What became of a page that was to be drawn.</summary>
public abstract record PageRaster
{
    private PageRaster()
    {
    }

    /// <summary>The page as JPEG, in the proportions of the page as it was read.</summary>
    public sealed record Drawn(byte[] Jpeg) : PageRaster;

    /// <summary>It took longer than the limit.</summary>
    public sealed record TimedOut : PageRaster;

    /// <summary>The image has more bytes than an image of its size can have.</summary>
    public sealed record TooLarge : PageRaster;

    /// <summary>The program ended without an image, for want of memory too.</summary>
    public sealed record Unreadable : PageRaster;

    /// <summary>The image has another shape than the page: boxes would not lie on their words.</summary>
    public sealed record OtherShape : PageRaster;
}
