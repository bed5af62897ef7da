using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Pdf;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>
/// Running headers and footers: lines at the top or foot whose words, digits aside, come back at the same height
/// on at least 60 % of all pages, or of the odd or even ones. Turned text at the side is furniture too.
/// </summary>
internal sealed class FurnitureFinder
{
    private const double Share = 0.6;

    /// <summary>Lines from the edge that may be furniture.</summary>
    private const int Depth = 8;

    /// <summary>Furniture keeps to the outer fifth of the page.</summary>
    private const double Band = 0.22;

    private readonly Dictionary<int, HashSet<PageWord>> furniture = [];
    private readonly Dictionary<int, List<DraftBlock>> blocks = [];

    public static FurnitureFinder Find(IReadOnlyList<PdfPageContent> pages)
    {
        var finder = new FurnitureFinder();
        var edges = pages.Select(page => EdgesOf(page)).ToList();
        var seen = Seen(pages, edges);
        var repeated = Repeated(pages, seen);
        var chapters = Chapters(seen);
        for (var i = 0; i < pages.Count; i++)
            finder.Take(pages[i], edges[i], repeated, chapters);
        return finder;
    }

    public IEnumerable<PageWord> BodyOf(PdfPageContent page) =>
        furniture.TryGetValue(page.Number, out var taken) ? page.Words.Where(word => !taken.Contains(word)) : page.Words;

    public IEnumerable<DraftBlock> BlocksOf(PdfPageContent page) => blocks.GetValueOrDefault(page.Number) ?? [];

    private void Take(PdfPageContent page, (List<Line> Top, List<Line> Foot) edges, HashSet<(bool, string, int)> repeated, HashSet<(int, string, int)> chapters)
    {
        var lines = new List<Line>();
        TakeFrom(edges.Top, top: true);
        TakeFrom(edges.Foot, top: false);
        var taken = new HashSet<PageWord>(lines.SelectMany(line => line.Words), ReferenceEqualityComparer.Instance);
        if (taken.Count > 0)
            furniture[page.Number] = taken;
        var drafts = lines.Distinct().Select(line => new DraftBlock(BlockKind.Furniture, [line])).ToList();
        if (page.SideWords.Count > 0)
            drafts.Add(new DraftBlock(BlockKind.Furniture, [new Line(page.SideWords)]));
        blocks[page.Number] = drafts;

        void TakeFrom(List<Line> edge, bool top)
        {
            // All lines outside the innermost repeated one belong to the header, even one that varies (a chapter title) - when it is alone.
            var last = edge.FindLastIndex(line => Heights(page, line, top).Any(height => repeated.Contains((top, Key(line), height)) || (top && chapters.Contains((page.Number, line.Text, height)))));
            var varying = 0;
            var taken = 0;
            for (var i = 0; i <= last; i++)
            {
                // Two lines of the page's own end the header: what comes back below them (the same rows of facts under every title) is body.
                var comesBack = Heights(page, edge[i], top).Any(height => repeated.Contains((top, Key(edge[i]), height)) || (top && taken == i && chapters.Contains((page.Number, edge[i].Text, height)))) || IsPageNumber(edge[i]);
                varying = comesBack ? 0 : varying + 1;
                if (varying == 2)
                    break;
                if (top && i == last && IsTableHeader(page, edge[i]))
                    continue;
                if (!comesBack)
                    continue;
                lines.Add(edge[i]);
                taken++;
            }
        }
    }

    /// <summary>At least three entries, or two between drawn lines, under which the next line has its own: a table that goes on repeats its header at the top of the page.</summary>
    private static bool IsTableHeader(PdfPageContent page, Line line)
    {
        var starts = EntryStarts(line);
        // Between drawn lines two entries are enough.
        if (starts.Count == 2 && page.Rules.Count(rule => !rule.IsLevel && rule.From < line.Baseline && rule.To > line.Baseline + (0.6 * line.Size) && rule.To - rule.From < 0.9 * page.Height) >= 3)
            return true;
        if (starts.Count < 3)
            return false;
        var below = LineBuilder.Build(page.Words.Where(word => word.Baseline < line.Baseline - (0.5 * line.Size) && word.Baseline > line.Baseline - (5 * line.Size)));
        return below.Count > 0 && EntryStarts(below[0]).Count(start => starts.Any(other => Math.Abs(start - other) < 8)) >= 2;
    }

    private static List<double> EntryStarts(Line line)
    {
        var starts = new List<double> { line.Box.X0 };
        for (var i = 1; i < line.Words.Count; i++)
        {
            if (line.Words[i].Box.X0 - line.Words[i - 1].Box.X1 > 1.2 * line.Size)
                starts.Add(line.Words[i].Box.X0);
        }

        return starts;
    }

    private static (List<Line> Top, List<Line> Foot) EdgesOf(PdfPageContent page)
    {
        var lines = LineBuilder.Build(page.Words.Where(word => word.Box.Y0 > page.Height * (1 - Band) || word.Box.Y1 < page.Height * Band));
        var top = lines.Where(line => line.Box.Y0 > page.Height * (1 - Band)).Take(Depth).ToList();
        var foot = lines.Where(line => line.Box.Y1 < page.Height * Band).Reverse().Take(Depth).ToList();
        return (top, foot);
    }

    private static Dictionary<(bool Top, string Key, int Height), RunningLine> Seen(IReadOnlyList<PdfPageContent> pages, List<(List<Line> Top, List<Line> Foot)> edges)
    {
        var seen = new Dictionary<(bool, string, int), RunningLine>();
        for (var i = 0; i < pages.Count; i++)
        {
            Count(pages[i], edges[i].Top, true);
            Count(pages[i], edges[i].Foot, false);
        }

        return seen;

        void Count(PdfPageContent page, List<Line> edge, bool top)
        {
            foreach (var line in edge)
            {
                var key = Key(line);
                foreach (var height in Heights(page, line, top))
                {
                    if (!seen.TryGetValue((top, key, height), out var running))
                        seen[(top, key, height)] = running = new RunningLine();
                    running.Add(page.Number, line.Text);
                }
            }
        }
    }

    private static HashSet<(bool, string, int)> Repeated(IReadOnlyList<PdfPageContent> pages, Dictionary<(bool, string, int), RunningLine> seen)
    {
        var withText = pages.Where(page => page.Words.Count > 0).ToList();
        int all = withText.Count, odd = withText.Count(page => page.Number % 2 == 1), even = all - odd;
        return [.. seen.Where(entry => IsRunning(entry.Value)).Select(entry => entry.Key)];

        bool IsRunning(RunningLine line) => line.All >= 2
            && (line.All >= Share * all || (line.Odd >= 3 && line.Odd >= Share * odd) || (line.Even >= 3 && line.Even >= Share * even)
                // A long document changes its header by chapter: many pages in one place are enough, when they follow each other.
                || (line.All >= Math.Max(8, 0.15 * all) && line.FollowsItself))
            && line.NumbersAreExplained;
    }

    /// <summary>Pages of a chapter that bear its heading again at their top: at least three in a row, the first of which is left to the body.</summary>
    private static HashSet<(int Page, string Text, int Height)> Chapters(Dictionary<(bool Top, string Key, int Height), RunningLine> seen) =>
        [.. seen.Where(entry => entry.Key.Top).SelectMany(entry => entry.Value.Again.Select(place => (place.Page, place.Text, entry.Key.Height)))];

    /// <summary>Distance from the edge in overlapping steps of 6 points, so that a shift of up to 3 points stays in a common step.</summary>
    private static IEnumerable<int> Heights(PdfPageContent page, Line line, bool top)
    {
        var distance = top ? page.Height - line.Baseline : line.Baseline;
        var step = (int)Math.Floor(distance / 3);
        return [step, step + 1];
    }

    /// <summary>The words with every number as "#" and without blanks.</summary>
    private static string Key(Line line)
    {
        var key = new StringBuilder();
        foreach (var c in line.Words.SelectMany(word => word.Text))
        {
            if (!char.IsDigit(c))
                key.Append(char.ToLowerInvariant(c));
            else if (key.Length == 0 || key[^1] != '#')
                key.Append('#');
        }

        return IsRoman(key) ? "#" : key.ToString();
    }

    private static bool IsRoman(StringBuilder key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] is not ('i' or 'v' or 'x' or 'l'))
                return false;
        }

        return key.Length is > 0 and <= 7;
    }

    private static bool IsPageNumber(Line line) => line.Words.Count <= 3 && Key(line) is "#" or "-#-" or "–#–" or "#/#";
}
