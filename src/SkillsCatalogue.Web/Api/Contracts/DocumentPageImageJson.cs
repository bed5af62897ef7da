using SkillsCatalogue.Storage.PageImages;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A printed page: draw its image over this size, and boxes of evidence lie on their words.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">PDF points, of the page as displayed.</param>
/// <param name="Height">PDF points, of the page as displayed.</param>
/// <param name="State">ready, waiting, noWorker, notInstalled, off or failed: an open list.</param>
/// <param name="Reason">Why it failed: timedOut, tooLarge, unreadable or otherShape; null otherwise.</param>
/// <param name="Image">Address of the image, there or not.</param>
public sealed record DocumentPageImageJson(int Number, double Width, double Height, string State, string? Reason, string Image)
{
    public static DocumentPageImageJson From(PageImage image) => new(image.Page.Number, image.Page.Width, image.Page.Height, JsonName.Of(image.State), image.Reason, Links.PageImage(image));
}
