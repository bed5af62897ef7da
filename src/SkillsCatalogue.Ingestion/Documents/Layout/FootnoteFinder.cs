using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Pdf;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>
/// Finds footnotes: lines in smaller letters at the foot of a page that begin with a mark, below a short drawn line or where the text above bears the same mark.
/// Small letters and a number alone are not enough: tables are often set smaller than the text around them.
/// </summary>
internal static partial class FootnoteFinder
{
    /// <summary>Footnotes are set in letters at most this share of those of the text.</summary>
    private const double Small = 0.92;

    /// <summary>Size of the letter that the document uses most, in points.</summary>
    public static double BodySize(IReadOnlyList<PdfPageContent> pages)
    {
        var letters = new Dictionary<double, int>();
        foreach (var word in pages.SelectMany(page => page.Words))
        {
            var size = Math.Round(word.Size, 1);
            letters[size] = letters.GetValueOrDefault(size) + word.Text.Length;
        }

        return LetterSizes.Median(letters.Select(entry => (entry.Key, entry.Value)));
    }

    /// <summary>Takes the footnotes out of the words of a page.</summary>
    /// <param name="words">Words without furniture; changed in place.</param>
    /// <param name="body">Size of the letters of the text in points.</param>
    /// <returns>One block a footnote; empty when there are none.</returns>
    public static List<DraftBlock> Take(List<PageWord> words, PdfPageContent page, double body)
    {
        var notes = new List<DraftBlock>();
        var lower = words.Where(word => word.Baseline < 0.5 * page.Height).ToList();
        if (lower.Count == 0 || lower.MinBy(word => word.Baseline)!.Size > Small * body)
            return notes;
        var lines = LineBuilder.Build(lower);
        var first = lines.Count;
        while (first > 0 && lines[first - 1].Size <= Small * body && (first == lines.Count || lines[first - 1].Baseline - lines[first].Baseline < 2.2 * lines[first].Size))
            first--;
        while (first < lines.Count && !Mark().IsMatch(lines[first].Text))
            first++;
        if (first == lines.Count || IsInTable(lines[first], page.Rules) || !(HasRuleAbove(lines[first], page) || IsReferredTo(Mark().Match(lines[first].Text).Groups["mark"].Value, words, lines[first].Baseline)))
            return notes;
        foreach (var line in lines.Skip(first))
        {
            if (notes.Count == 0 || Mark().IsMatch(line.Text))
                notes.Add(new DraftBlock(BlockKind.Footnote, [line]));
            else
                notes[^1].Lines.Add(line);
        }

        var taken = new HashSet<PageWord>(lines.Skip(first).SelectMany(line => line.Words), ReferenceEqualityComparer.Instance);
        words.RemoveAll(taken.Contains);
        return notes;
    }

    private static bool IsInTable(Line line, IReadOnlyList<Rule> rules) =>
        rules.Any(rule => !rule.IsLevel && rule.From < line.Baseline && rule.To > line.Baseline + (0.5 * line.Size));

    private static bool HasRuleAbove(Line line, PdfPageContent page) =>
        page.Rules.Any(rule => rule.IsLevel && rule.Length > 40 && rule.Length < 0.45 * page.Width && Math.Abs(rule.From - line.Box.X0) < 14
            && rule.At > line.Baseline && rule.At < line.Baseline + (3.5 * line.Size));

    /// <summary>A word above bears the mark: as a word of its own in smaller letters, or as its last letter.</summary>
    private static bool IsReferredTo(string mark, List<PageWord> words, double baseline) =>
        words.Any(word => word.Baseline > baseline + word.Size && word.Text.EndsWith(mark, StringComparison.Ordinal)
            && (word.Text.Length == mark.Length ? word.Size <= 0.8 * words.Max(other => other.Size) && !char.IsAsciiDigit(mark[0]) : char.IsLetter(word.Text[^(mark.Length + 1)]) || word.Text[^(mark.Length + 1)] is '.' or ',' or ')' or ':'));

    [GeneratedRegex(@"^(?<mark>\d{1,3}|\*{1,3}|[†‡§]|[¹²³⁰-⁹]{1,2})(?:[).⁾]?\s+(?=\S)|[).⁾]?(?=\p{Lu}))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();
}
