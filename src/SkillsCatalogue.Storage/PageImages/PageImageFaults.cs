namespace SkillsCatalogue.Storage.PageImages;

/// <summary>Why a page could not be drawn. Names are stable.</summary>
public static class PageImageFaults
{
    /// <summary>It took longer than the limit.</summary>
    public const string TimedOut = "timedOut";

    /// <summary>The image is larger than the limit.</summary>
    public const string TooLarge = "tooLarge";

    /// <summary>The program ended without an image, for want of memory too.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>The image has another shape than the page as it was read: boxes would not lie on their words.</summary>
    public const string OtherShape = "otherShape";
}
