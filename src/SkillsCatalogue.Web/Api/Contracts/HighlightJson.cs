using SkillsCatalogue.Search;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Words of a label that matched: offsets in UTF-16 units of the label in that language.</summary>
public sealed record HighlightJson(string Language, int Start, int End)
{
    public static HighlightJson From(HighlightSpan highlight) => new(highlight.Language, highlight.Span.Start, highlight.Span.End);
}
