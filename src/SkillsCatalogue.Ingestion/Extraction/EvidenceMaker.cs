using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>From a located quote to evidence: its surroundings and its places on pages.</summary>
internal static class EvidenceMaker
{
    private const int Surroundings = 60;

    /// <summary>Evidence of a whole statement; re-prints in its unit add their places.</summary>
    public static Evidence OfStatement(DocumentText document, Statement statement) =>
        Of(document, Folding.WhiteSpace(document.Slice(statement.Span)), new(statement.Span, Grounding.Exact, 0, false), statement, statement.Section) with
        {
            Places = [.. document.PlacesOf(statement.Span), .. statement.Reprints.SelectMany(document.PlacesOf)],
        };

    /// <param name="statement">Statement that the quote stands in; null when it stands in none.</param>
    public static Evidence Of(DocumentText document, string quote, LocatedQuote found, Statement? statement, string? section) =>
        found.IsLocated
            ? new(
                document.Sha256,
                found.Span,
                Folding.WhiteSpace(document.Slice(found.Span)),
                Before(document.Text, found.Span.Start),
                After(document.Text, found.Span.End),
                document.PlacesOf(found.Span),
                found.Grounding,
                found.Distance,
                found.Partial,
                statement?.Id,
                statement?.Code,
                statement?.Unit,
                statement?.Section ?? section)
            {
                KeyTask = statement?.KeyTask,
                Need = statement?.Need ?? Need.Essential,
                Recognition = document.RecognitionOf(found.Span) is { } confidence ? Math.Round(confidence, 2) : null,
            }
            : new(document.Sha256, default, quote, "", "", [], Grounding.Unlocated, StatementId: statement?.Id, Code: statement?.Code, Unit: statement?.Unit, Section: statement?.Section ?? section) { KeyTask = statement?.KeyTask, Need = statement?.Need ?? Need.Essential };

    private static string Before(string text, int start)
    {
        var from = Math.Max(0, start - Surroundings);
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from++;
        return text[from..start];
    }

    private static string After(string text, int end)
    {
        var to = Math.Min(text.Length, end + Surroundings);
        if (to < text.Length && char.IsLowSurrogate(text[to]))
            to--;
        return text[end..Math.Max(end, to)];
    }
}
