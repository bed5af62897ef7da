using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Finds the entries of a table of contents on a page: words, a dotted leader, a page number.</summary>
internal static partial class ContentsFinder
{
    /// <summary>Fewer leaders than this are ornaments or forms to fill in.</summary>
    private const int LeastLeaders = 3;

    /// <summary>Takes the entries out of the words of a page; between the first and the last leader all lines are entries.</summary>
    /// <returns>The entries, one block each; empty when the page shows no table of contents.</returns>
    public static List<DraftBlock> Take(List<PageWord> words)
    {
        var entries = new List<DraftBlock>();
        if (words.Count(word => word.Text.Contains("....", StringComparison.Ordinal)) < LeastLeaders && words.Count(word => word.Text is "." or "…") < 4 * LeastLeaders)
            return entries;
        var lines = LineBuilder.Build(words);
        int first = lines.FindIndex(IsEntry), last = lines.FindLastIndex(IsEntry);
        if (first < 0 || lines.Count(IsEntry) < LeastLeaders)
            return entries;
        // Chapters are often set without a leader, just above or below those with one.
        while (first > 0 && EndsInNumber(lines[first - 1]))
            first--;
        while (last + 1 < lines.Count && EndsInNumber(lines[last + 1]))
            last++;
        for (var i = first; i <= last; i++)
        {
            if (entries.Count > 0 && !IsEntry(entries[^1].Last) && !EndsInNumber(entries[^1].Last))
                entries[^1].Lines.Add(lines[i]);
            else
                entries.Add(new DraftBlock(BlockKind.Contents, [lines[i]]));
        }

        var taken = new HashSet<PageWord>(entries.SelectMany(entry => entry.Lines).SelectMany(line => line.Words), ReferenceEqualityComparer.Instance);
        words.RemoveAll(taken.Contains);
        return entries;
    }

    private static bool IsEntry(Line line) => Leader().IsMatch(line.Text);

    private static bool EndsInNumber(Line line) => line.Words.Count > 1 && line.Words[^1].Text.Length <= 4 && line.Words[^1].Text.All(char.IsDigit);

    [GeneratedRegex(@"(\.\s?){4,}\s*([ivxlc]{1,7}|\d{1,4})\s*$|…\s*…?\s*\d{1,4}\s*$|(\.\s?){12,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leader();
}
