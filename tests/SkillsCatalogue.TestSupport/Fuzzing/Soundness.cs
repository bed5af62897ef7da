using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.TestSupport.Fuzzing;

/// <summary>What holds of every reading, however strange the document.</summary>
public static class Soundness
{
    /// <summary>What is wrong with a reading; null when nothing is.</summary>
    public static string? FaultOf(DocumentText document, ParsedStandard? standard) =>
        OfWords(document) ?? OfParts("blocks", document, document.Blocks.Select(block => block.Span)) ?? (standard is null ? null : OfStandard(document, standard));

    private static string? OfWords(DocumentText document)
    {
        foreach (var word in document.Words)
        {
            if (word.Page < 1 || word.Page > document.Pages.Count)
                return "a word stands on no page";
            if (!double.IsFinite(word.Box.X0) || !double.IsFinite(word.Box.Y0) || !double.IsFinite(word.Box.X1) || !double.IsFinite(word.Box.Y1) || word.Box.Width < 0 || word.Box.Height < 0)
                return "a box is none";
        }

        return document.Words.Count == 0 ? null : OfParts("words", document, document.Words.Select(word => word.Span));
    }

    private static string? OfStandard(DocumentText document, ParsedStandard standard)
    {
        if (OfParts("segments", document, standard.Segments.Select(segment => segment.Span)) is { } fault)
            return fault;
        foreach (var statement in standard.Statements)
        {
            if (statement.Span.Start < 0 || statement.Span.End > document.Text.Length || statement.Span.IsEmpty || statement.Reprints.Any(span => span.Start < 0 || span.End > document.Text.Length))
                return "a statement lies outside the text";
            if (string.IsNullOrWhiteSpace(statement.Text))
                return "a statement says nothing";
        }

        return standard.Statements.Select(statement => statement.Id).Distinct(StringComparer.Ordinal).Count() == standard.Statements.Count ? null : "two statements have one id";
    }

    /// <summary>Parts are in order, do not overlap, and leave out nothing but white space.</summary>
    private static string? OfParts(string what, DocumentText document, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.End < span.Start || span.End > document.Text.Length)
                return $"{what} overlap or lie outside the text";
            if (!document.Text.AsSpan(end, span.Start - end).IsWhiteSpace())
                return $"{what} leave out text";
            end = span.End;
        }

        return document.Text.AsSpan(end).IsWhiteSpace() ? null : $"{what} leave out the end of the text";
    }
}
