using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Layout;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Finds the lines of tables among the drawings of a page - stroked lines and rectangles, filled bars, edges of shaded cells - and drawn bullets.</summary>
internal static class DrawingCollector
{
    /// <summary>A page with more paths than this is a drawing or a chart; its lines are no table.</summary>
    private const int MaxPaths = 20_000;

    /// <summary>A filled rectangle thinner than this many points is a line.</summary>
    private const double LineThickness = 3;

    /// <summary>A shorter line is a tick or part of a glyph.</summary>
    private const double MinLength = 5;

    /// <summary>Bullets measure between these, in points, and are about as wide as high.</summary>
    private const double SmallestDot = 1.2, LargestDot = 8;

    public static (IReadOnlyList<Rule> Rules, IReadOnlyList<Dot> Dots) Collect(Page page)
    {
        var paths = page.Paths;
        if (paths.Count is 0 or > MaxPaths)
            return ([], []);
        var rules = new List<Rule>();
        var shades = new List<PdfRectangle>();
        var dots = new List<Dot>();
        foreach (var path in paths)
        {
            if (path.IsClipping || !(path.IsStroked || path.IsFilled))
                continue;
            if (DotOf(path) is { } dot)
            {
                dots.Add(dot);
                continue;
            }

            foreach (var subpath in path)
                Add(rules, shades, path, subpath);
        }

        var drawn = RuleMerger.Merge(rules);
        if (shades.Count == 0)
            return (drawn, dots);
        var grids = RuledGrid.Find(drawn);
        foreach (var shade in shades)
        {
            if (!grids.Exists(grid => grid.HoldsLoose(shade.Left, shade.Bottom, shade.Right, shade.Top)))
                AddBox(rules, shade);
        }

        return (RuleMerger.Merge(rules), dots);
    }

    private static Dot? DotOf(PdfPath path)
    {
        if (path.Count > 2 || path.GetBoundingRectangle() is not { } box)
            return null;
        double width = Math.Abs(box.Width), height = Math.Abs(box.Height);
        return width is >= SmallestDot and <= LargestDot && height is >= SmallestDot and <= LargestDot && Math.Abs(width - height) < 0.3 * Math.Max(width, height)
            ? new Dot(new Box(Math.Min(box.Left, box.Right), Math.Min(box.Bottom, box.Top), Math.Max(box.Left, box.Right), Math.Max(box.Bottom, box.Top)))
            : null;
    }

    private static void Add(List<Rule> rules, List<PdfRectangle> shades, PdfPath path, PdfSubpath subpath)
    {
        if (path.IsFilled && !path.IsStroked)
        {
            // A filled shape with many corners is an ornament or a glyph.
            if (subpath.Commands.Count > 6 || subpath.GetBoundingRectangle() is not { } box)
                return;
            if (Math.Abs(box.Height) <= LineThickness || Math.Abs(box.Width) <= LineThickness)
                AddBox(rules, box);
            else
                shades.Add(box);
            return;
        }

        foreach (var command in subpath.Commands)
        {
            if (command is PdfSubpath.Line line)
                AddLine(rules, line.From.X, line.From.Y, line.To.X, line.To.Y);
        }

        if (subpath.IsDrawnAsRectangle && subpath.GetBoundingRectangle() is { } drawn)
            AddBox(rules, drawn);
    }

    private static void AddBox(List<Rule> rules, PdfRectangle box)
    {
        double left = Math.Min(box.Left, box.Right), right = Math.Max(box.Left, box.Right), bottom = Math.Min(box.Bottom, box.Top), top = Math.Max(box.Bottom, box.Top);
        if (top - bottom <= LineThickness)
        {
            AddLine(rules, left, (bottom + top) / 2, right, (bottom + top) / 2);
        }
        else if (right - left <= LineThickness)
        {
            AddLine(rules, (left + right) / 2, bottom, (left + right) / 2, top);
        }
        else
        {
            AddLine(rules, left, bottom, right, bottom);
            AddLine(rules, left, top, right, top);
            AddLine(rules, left, bottom, left, top);
            AddLine(rules, right, bottom, right, top);
        }
    }

    private static void AddLine(List<Rule> rules, double x0, double y0, double x1, double y1)
    {
        double dx = Math.Abs(x1 - x0), dy = Math.Abs(y1 - y0);
        if (!double.IsFinite(dx + dy))
            return;
        if (dy <= 1 && dx >= MinLength)
            rules.Add(new Rule(true, (y0 + y1) / 2, Math.Min(x0, x1), Math.Max(x0, x1)));
        else if (dx <= 1 && dy >= MinLength)
            rules.Add(new Rule(false, (x0 + x1) / 2, Math.Min(y0, y1), Math.Max(y0, y1)));
    }
}
