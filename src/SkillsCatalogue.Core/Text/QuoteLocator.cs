using System.Runtime.CompilerServices;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Text;

/// <summary>
/// Finds a quote in the canonical text. What a model or a person says a document says is believed only when it is found here:
/// letter by letter; else after folding (white space, case, ligatures, hyphens, quotation marks, accents); else with few differing letters; else not at all.
/// A find is always made of whole words. A document is folded once and kept as long as it lives, so that a further quote takes milliseconds in a text of 300 pages.
/// </summary>
public static class QuoteLocator
{
    /// <summary>Share of a quote's letters that may differ in a fuzzy find.</summary>
    public const double FuzzyBound = 0.08;

    private static readonly ConditionalWeakTable<DocumentText, FoldedText> Folded = [];

    /// <summary>The best find of a quote: exact before normalised before fuzzy, the first in reading order among equals.</summary>
    /// <param name="within">Stretch of the canonical text to search; null: all of it.</param>
    public static LocatedQuote Locate(DocumentText document, string quote, TextSpan? within = null)
    {
        var all = LocateAll(document, quote, within);
        if (all.Count > 0)
            return all.FirstOrDefault(find => find.Grounding == Grounding.Exact) ?? all[0];
        return FuzzyQuote.Find(document.Text, FoldedOf(document), quote, Range(document, within)) is { } fuzzy
            ? new(fuzzy.Span, Grounding.Fuzzy, fuzzy.Distance, IsPartial(document, fuzzy.Span, within))
            : LocatedQuote.None;
    }

    /// <summary>Every exact and normalised find in reading order, without overlaps; empty when there is none. Fuzzy finds are not sought.</summary>
    public static IReadOnlyList<LocatedQuote> LocateAll(DocumentText document, string quote, TextSpan? within = null)
    {
        var pattern = FoldedText.Of(TrimPunctuation(quote)).Text;
        if (!pattern.Any(char.IsLetterOrDigit))
            return [];
        var folded = FoldedOf(document);
        var range = Range(document, within);
        var limit = folded.PositionOf(range.End);
        var finds = new List<LocatedQuote>();
        for (var at = folded.PositionOf(range.Start); at + pattern.Length <= limit;)
        {
            var found = folded.Text.IndexOf(pattern, at, limit - at, StringComparison.Ordinal);
            if (found < 0)
                break;
            var span = folded.Source(found, found + pattern.Length);
            if (!StandsAlone(document.Text, span))
            {
                at = found + 1;
                continue;
            }

            finds.Add(Graded(document, quote, span, within));
            at = found + pattern.Length;
        }

        return finds;
    }

    /// <summary>The span starts or stops in the middle of a statement: letters of the statement stand before or after it.</summary>
    public static bool IsPartial(DocumentText document, TextSpan span, TextSpan statement) =>
        HasLetters(document.Text, statement.Start, span.Start) || HasLetters(document.Text, span.End, statement.End);

    /// <summary>Neither end of the span stands inside a word.</summary>
    internal static bool StandsAlone(string text, TextSpan span) =>
        !(span.Start > 0 && char.IsLetterOrDigit(text[span.Start]) && char.IsLetterOrDigit(text[span.Start - 1]))
        && !(span.End < text.Length && char.IsLetterOrDigit(text[span.End - 1]) && char.IsLetterOrDigit(text[span.End]));

    internal static string TrimPunctuation(string quote)
    {
        int start = 0, end = quote.Length;
        while (start < end && !char.IsLetterOrDigit(quote[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(quote[end - 1]) && quote[end - 1] is not ('+' or '#' or '%'))
            end--;
        return quote[start..end];
    }

    /// <summary>The find with the punctuation of the quote round it, where the text has the same: then it is exact.</summary>
    private static LocatedQuote Graded(DocumentText document, string quote, TextSpan span, TextSpan? within)
    {
        var whole = quote.Trim();
        var core = TrimPunctuation(whole);
        var lead = whole.IndexOf(core, StringComparison.Ordinal);
        var start = span.Start - lead;
        if (start >= 0 && start + whole.Length <= document.Text.Length && document.Text.AsSpan(start, whole.Length).SequenceEqual(whole))
            span = new(start, start + whole.Length);
        else if (!document.Text.AsSpan(span.Start, span.Length).SequenceEqual(core))
            return new(span, Grounding.Normalised, 0, IsPartial(document, span, within));
        return new(span, Grounding.Exact, 0, IsPartial(document, span, within));
    }

    private static bool IsPartial(DocumentText document, TextSpan span, TextSpan? within) =>
        IsPartial(document, span, within ?? SentenceRound(document.Text, span));

    /// <summary>From the end of the sentence, clause list or block before to the end of this one.</summary>
    private static TextSpan SentenceRound(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && !EndsSentence(text, start - 1))
            start--;
        var end = span.End;
        while (end < text.Length && !(end > span.Start && EndsSentence(text, end - 1)) && text[end] != '\n')
            end++;
        return new(start, end);
    }

    private static bool EndsSentence(string text, int at) =>
        text[at] is '\n' or '•' or ';' || (text[at] is '.' or '!' or '?' or ':' && (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1])));

    private static bool HasLetters(string text, int start, int end)
    {
        for (var i = Math.Max(start, 0); i < end && i < text.Length; i++)
        {
            if (char.IsLetter(text[i]))
                return true;
        }

        return false;
    }

    private static FoldedText FoldedOf(DocumentText document) => Folded.GetValue(document, static key => FoldedText.Of(key.Text));

    private static TextSpan Range(DocumentText document, TextSpan? within) =>
        within is { } span ? new(Math.Max(0, span.Start), Math.Min(document.Text.Length, span.End)) : new(0, document.Text.Length);
}
