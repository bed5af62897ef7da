using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Storage.PageImages;

/// <summary>A printed page and where its image stands. Boxes of evidence lie on the image when it is drawn over the size of the page.</summary>
/// <param name="Page">Number from 1 and size in PDF points.</param>
/// <param name="Pages">Number of pages of the document.</param>
/// <param name="Reason">Why there is none: a name of <see cref="PageImageFaults"/>; null otherwise.</param>
/// <param name="Version">Changes when the bytes of the image do; null when there is none.</param>
public sealed record PageImage(string Sha256, PageInfo Page, int Pages, PageImageState State, string? Reason = null, string? Version = null);
