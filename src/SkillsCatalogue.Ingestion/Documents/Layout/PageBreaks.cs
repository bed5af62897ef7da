using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Joins paragraphs and list items that a page or column break parted.</summary>
internal static class PageBreaks
{
    public static void Join(List<DraftBlock> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (!GoesOver(blocks[i - 1], blocks[i]))
                continue;
            blocks[i - 1].Lines.AddRange(blocks[i].Lines);
            blocks.RemoveAt(i--);
        }
    }

    private static bool GoesOver(DraftBlock before, DraftBlock after)
    {
        if (before.Cell is not null || after.Cell is not null || after.Kind != BlockKind.Paragraph || before.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
            return false;
        // Below on the same page is no break; above on it is the next column.
        if (before.Last.Page == after.First.Page && after.First.Baseline <= before.Last.Baseline + 1)
            return false;
        if (Math.Abs(before.Last.Size - after.First.Size) > 0.6 || before.Last.IsBold != after.First.IsBold)
            return false;
        var first = after.First.Words[0].Text[0];
        var last = before.Last.Words[^1];
        if (Hyphenation.EndsWithHyphen(last) && char.IsLower(first))
            return true;
        if (last.Text[^1] is '.' or ':' or '?' or '!' or ';')
            return false;
        return char.IsLower(first) || (last.Text[^1] == ',' && !char.IsDigit(first));
    }
}
