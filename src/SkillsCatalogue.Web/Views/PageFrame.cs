using System.Globalization;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Web.Views;

/// <summary>The part of a page that is shown, in the coordinates of a drawing: PDF points, but from the upper-left corner and downwards.</summary>
/// <param name="Page">Size of the whole page.</param>
/// <param name="Top">Points from the upper edge of the page.</param>
/// <param name="Height">Points.</param>
public sealed record PageFrame(PageInfo Page, double Top, double Height)
{
    /// <summary>Points shown above and below the words: the lines that a reader needs to see where they stand.</summary>
    private const double Around = 64;

    /// <summary>Least height of a strip in points.</summary>
    private const double Least = 168;

    /// <summary>Points by which a rectangle is larger than the ink.</summary>
    private const double Air = 1.5;

    /// <summary>The whole page.</summary>
    public static PageFrame Whole(PageInfo page) => new(page, 0, page.Height);

    /// <summary>A strip of full width round the words, never beyond the page; the whole page without words.</summary>
    public static PageFrame Round(PageInfo page, IReadOnlyList<Box> boxes)
    {
        if (boxes.Count == 0)
            return Whole(page);
        var all = boxes.Aggregate((one, other) => one.Union(other));
        var (top, bottom) = (page.Height - all.Y1 - Around, page.Height - all.Y0 + Around);
        var missing = Math.Max(0, Least - (bottom - top)) / 2;
        var height = Math.Min(page.Height, bottom - top + (2 * missing));
        return new(page, Math.Clamp(top - missing, 0, Math.Max(0, page.Height - height)), height);
    }

    /// <summary>The attribute <c>viewBox</c>.</summary>
    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 {Top:0.##} {Page.Width:0.##} {Height:0.##}");

    /// <summary>Left, upper edge, width and height of a rectangle round a box.</summary>
    public (string X, string Y, string Width, string Height) Rectangle(Box box) =>
        (Number(box.X0 - Air), Number(Page.Height - box.Y1 - Air), Number(box.Width + (2 * Air)), Number(box.Height + (2 * Air)));

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
