using SkillsCatalogue.Ingestion.Documents.Layout;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Finds the lines of tables among the drawings of a page: stroked lines and rectangles, filled bars, edges of shaded cells.</summary>
internal static class RuleCollector
{
    /// <summary>A page with more paths than this is a drawing or a chart; its lines are no table.</summary>
    private const int MaxPaths = 20_000;

    /// <summary>A filled rectangle thinner than this many points is a line.</summary>
    private const double LineThickness = 3;

    /// <summary>A shorter line is a tick or part of a glyph.</summary>
    private const double MinLength = 5;

    public static IReadOnlyList<Rule> Collect(Page page)
    {
        var paths = page.Paths;
        if (paths.Count is 0 or > MaxPaths)
            return [];
        var rules = new List<Rule>();
        foreach (var path in paths)
        {
            if (path.IsClipping || !(path.IsStroked || path.IsFilled))
                continue;
            foreach (var subpath in path)
                Add(rules, path, subpath);
        }

        return RuleMerger.Merge(rules);
    }

    private static void Add(List<Rule> rules, PdfPath path, PdfSubpath subpath)
    {
        if (path.IsFilled && !path.IsStroked)
        {
            // A filled shape with many corners is an ornament or a glyph.
            if (subpath.Commands.Count <= 6 && subpath.GetBoundingRectangle() is { } box)
                AddBox(rules, box);
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
