namespace SkillsCatalogue.Core.Documents;

/// <summary>What the layout says a block is, before its words are understood.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    TableCell,
    /// <summary>Running header or footer, page number, side text.</summary>
    Furniture,
    /// <summary>An entry of a table of contents.</summary>
    Contents,
    Footnote,
    /// <summary>Navigation, cookie notice and the like of a web page.</summary>
    Boilerplate,
}
