using System.Text.RegularExpressions;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Entries of a table of contents: words, a dotted leader, a page number.</summary>
internal static partial class ContentsEntry
{
    public static bool IsEntry(DraftBlock block) => Leader().IsMatch(block.Text);

    public static bool IsEntry(Line line) => Leader().IsMatch(line.Text);

    [GeneratedRegex(@"(\.\s?){4,}\s*([ivxlc]{1,7}|\d{1,4})\s*$|…\s*…?\s*\d{1,4}\s*$|(\.\s?){12,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leader();
}
