namespace SkillsCatalogue.Core.Documents;

/// <summary>Where a piece of text stands: a page and one box a line (PDF), or a path (HTML, Word; page 1, no boxes).</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="Boxes">One box for each printed line; empty for HTML and Word.</param>
/// <param name="Path">Path such as <c>/html/body/main/ul[2]/li[3]</c> (HTML) or <c>body/p[12]</c> (Word); null for PDF.</param>
public sealed record Place(int Page, IReadOnlyList<Box> Boxes, string? Path = null);
