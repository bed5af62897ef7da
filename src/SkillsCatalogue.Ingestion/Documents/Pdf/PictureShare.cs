using UglyToad.PdfPig.Content;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>How much of a page its largest picture covers.</summary>
internal static class PictureShare
{
    /// <summary>Pictures of a page beyond this number are tiles or ornaments; together they may be the page.</summary>
    private const int MostPictures = 200;

    /// <summary>0 to 1; strips of one scan, as scanners make them, count together.</summary>
    public static double Of(Page page)
    {
        if (page.NumberOfImages == 0 || !(page.Width * page.Height > 0))
            return 0;
        try
        {
            double covered = 0;
            foreach (var image in page.GetImages().Take(MostPictures))
            {
                var box = image.BoundingBox;
                var width = Math.Min(Math.Max(box.Left, box.Right), page.Width) - Math.Max(Math.Min(box.Left, box.Right), 0);
                var height = Math.Min(Math.Max(box.Top, box.Bottom), page.Height) - Math.Max(Math.Min(box.Top, box.Bottom), 0);
                if (width > 0 && height > 0)
                    covered += width * height;
            }

            return Math.Min(1, covered / (page.Width * page.Height));
        }
        catch (Exception fault) when (PdfReader.IsDamage(fault))
        {
            // A picture that cannot be looked at may be the whole page.
            return 1;
        }
    }
}
