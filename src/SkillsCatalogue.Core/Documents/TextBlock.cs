namespace SkillsCatalogue.Core.Documents;

/// <summary>A paragraph, heading, list item or table cell of the canonical text, joined over line, column and page breaks.</summary>
/// <param name="Span">Offsets in the canonical text, without the line break that ends the block. Blocks are ordered by it and do not overlap.</param>
/// <param name="HeadingLevel">1 (largest) to 6 for headings; 0 otherwise.</param>
/// <param name="Marker">The printed bullet or number that the layout recognised at its start ("•", "1.1", "a)"), as it stands in the text; null when there is none. Numbers that Word counts are resolved.</param>
/// <param name="MarkerLength">UTF-16 units from the block's start to the first unit after the marker and its white space; 0 without a marker.</param>
/// <param name="Cell">Its place in a table; null outside tables.</param>
/// <param name="FontSize">Median size of its letters in points; 0 when not known (HTML).</param>
/// <param name="Bold">Most of its letters are bold.</param>
/// <param name="Path">DOM path (HTML) or path of the element (Word, such as <c>body/tbl[2]/tr[3]/tc[1]</c>); null for PDF.</param>
/// <param name="Indent">Left edge in points (PDF) or list depth (HTML, Word).</param>
/// <param name="Page">Page number of its first word, from 1.</param>
public sealed record TextBlock(
    TextSpan Span,
    BlockKind Kind,
    int Page,
    int HeadingLevel = 0,
    string? Marker = null,
    int MarkerLength = 0,
    TableCell? Cell = null,
    double FontSize = 0,
    bool Bold = false,
    string? Path = null,
    double Indent = 0)
{
    /// <summary>The block without its marker.</summary>
    public TextSpan Content => new(Span.Start + MarkerLength, Span.End);
}
