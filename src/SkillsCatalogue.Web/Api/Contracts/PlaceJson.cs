using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Where a quote stands: page from 1 and one box a printed line as <c>[x0, y0, x1, y1]</c> in PDF points from the lower-left corner of the page as displayed; for HTML a DOM path.</summary>
public sealed record PlaceJson(int Page, IReadOnlyList<IReadOnlyList<double>> Boxes, string? Path)
{
    public static PlaceJson From(Place place) =>
        new(place.Page, [.. place.Boxes.Select(box => (IReadOnlyList<double>)[Round(box.X0), Round(box.Y0), Round(box.X1), Round(box.Y1)])], place.Path);

    /// <summary>A hundredth of a point is finer than any printer.</summary>
    private static double Round(double points) => Math.Round(points, 2);
}
