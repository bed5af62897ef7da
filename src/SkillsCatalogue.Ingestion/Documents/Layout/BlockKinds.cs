using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Tells headings, contents entries and footnotes from paragraphs, by the letters that the document uses most.</summary>
internal static class BlockKinds
{
    private const int LongestHeading = 180;

    public static void Assign(List<DraftBlock> blocks)
    {
        var body = BodySize(blocks);
        var bodyIsBold = blocks.Sum(block => block.IsBold ? block.Lines.Sum(line => line.Letters) : 0) * 2 > blocks.Sum(block => block.Lines.Sum(line => line.Letters));
        foreach (var block in blocks)
        {
            if (block.Table is null && block.Kind != BlockKind.Contents && IsHeading(block, body, bodyIsBold))
                block.Kind = BlockKind.Heading;
        }

        RankHeadings([.. blocks.Where(block => block.Kind == BlockKind.Heading)]);
    }

    /// <summary>Size of the median letter in points.</summary>
    private static double BodySize(IEnumerable<DraftBlock> blocks) =>
        LetterSizes.Median(blocks.SelectMany(block => block.Lines).Select(line => (Math.Round(line.Size, 1), line.Letters)));

    private static bool IsHeading(DraftBlock block, double body, bool bodyIsBold)
    {
        var text = block.Text;
        if (text.Length > LongestHeading || block.Lines.Count > 4 || !text.Any(char.IsLetter))
            return false;
        var marker = Marker.LengthAt(text);
        if (marker > 0 && Marker.IsBullet(text[..marker]))
            return false;
        if (text[^1] is '.' or ';' or ',' && !text.EndsWith("etc.", StringComparison.Ordinal))
            return false;
        // "As a graduate I can …" leads in what follows.
        if (text[^1] == '…' || text.EndsWith("...", StringComparison.Ordinal))
            return false;
        if (block.Size > body * 1.12)
            return true;
        if (block.IsBold && !bodyIsBold && block.Size >= body * 0.95)
            return true;
        return block.Lines.Count == 1 && text.Count(char.IsLetter) >= 5 && text.Length <= 90 && text.All(c => !char.IsLower(c)) && !char.IsDigit(text[^1]);
    }

    /// <summary>Larger letters rank higher; among equal ones bold before plain, capitals before mixed.</summary>
    private static void RankHeadings(List<DraftBlock> headings)
    {
        var styles = headings.Select(StyleOf).Distinct().OrderByDescending(style => style.Size).ThenByDescending(style => style.Bold).ThenByDescending(style => style.Capitals).ToList();
        foreach (var heading in headings)
            heading.HeadingLevel = Math.Min(6, styles.IndexOf(StyleOf(heading)) + 1);
    }

    private static (double Size, bool Bold, bool Capitals) StyleOf(DraftBlock block) =>
        (Math.Round(block.Size * 2, MidpointRounding.AwayFromZero) / 2, block.IsBold, block.Text.All(c => !char.IsLower(c)));
}
