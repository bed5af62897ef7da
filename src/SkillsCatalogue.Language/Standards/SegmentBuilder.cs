using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Cuts the whole canonical text into segments: no character but white space is left out, none stands in two.</summary>
internal sealed class SegmentBuilder
{
    private readonly DocumentText _document;
    private readonly List<(TextSpan Span, string? Statement, string? Reason)> _marks = [];
    private readonly List<(int Start, int Section)> _sections;

    /// <param name="reasons">Why lines hold no statement; where they overlap a statement, the statement wins.</param>
    public SegmentBuilder(DocumentText document, IReadOnlyList<Statement> statements, IEnumerable<(TextSpan Span, string Reason)> reasons, Outline outline, IReadOnlyList<Line> lines)
    {
        _document = document;
        foreach (var statement in statements)
        {
            _marks.Add((statement.Span, statement.Id, null));
            _marks.AddRange(statement.Reprints.Select(span => (span, (string?)statement.Id, (string?)null)));
        }

        _marks.AddRange(reasons.Select(entry => (entry.Span, (string?)null, (string?)entry.Reason)));
        _marks.AddRange(lines.Where(line => line.Kind == LineKind.Heading).Select(line => (line.Span, (string?)null, (string?)SegmentReasons.Heading)));
        _marks.Sort((left, right) => left.Statement is null == right.Statement is null
            ? left.Span.CompareTo(right.Span)
            : left.Statement is null ? 1 : -1);
        _sections = [.. lines.Select((line, i) => (line.Span.Start, Section: outline.SectionOfLine[i])).Where(entry => entry.Start > 0 || entry.Section >= 0).OrderBy(entry => entry.Start)];
    }

    public List<Segment> Build()
    {
        var taken = new List<(TextSpan Span, string? Statement, string? Reason)>();
        var statements = _marks.Where(mark => mark.Statement is not null).OrderBy(mark => mark.Span).ToList();
        taken.AddRange(WithoutOverlap(statements));
        var covered = new SpanSet(taken.Select(mark => mark.Span));
        foreach (var mark in _marks.Where(mark => mark.Statement is null))
        {
            foreach (var free in covered.Free(mark.Span))
            {
                taken.Add((free, null, mark.Reason));
                covered.Add(free);
            }
        }

        var segments = new List<Segment>();
        for (var block = 0; block < _document.Blocks.Count; block++)
        {
            foreach (var free in covered.Free(_document.Blocks[block].Span))
                taken.Add((free, null, ReasonOfRest(free, statements)));
        }

        taken.Sort((left, right) => left.Span.CompareTo(right.Span));
        foreach (var mark in taken)
            AddTrimmed(segments, mark);
        return segments;
    }

    /// <summary>What stands right before a statement and was taken by no rule is its bullet or code; anything else is unknown.</summary>
    private string? ReasonOfRest(TextSpan free, List<(TextSpan Span, string? Statement, string? Reason)> statements)
    {
        var text = _document.Slice(free);
        if (text.Count(char.IsLetter) <= 4 && text.Trim().Length <= 14)
            return SegmentReasons.Marker;
        var next = FirstFrom(statements, free.End);
        return next < statements.Count && statements[next].Span.Start - free.End <= 2 ? SegmentReasons.LeadIn : null;
    }

    /// <returns>The first statement that starts there or later, by the order of their starts.</returns>
    private static int FirstFrom(List<(TextSpan Span, string? Statement, string? Reason)> statements, int offset)
    {
        int low = 0, high = statements.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = statements[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static IEnumerable<(TextSpan, string?, string?)> WithoutOverlap(List<(TextSpan Span, string? Statement, string? Reason)> statements)
    {
        var end = 0;
        foreach (var mark in statements)
        {
            if (mark.Span.Start < end)
                continue;
            end = mark.Span.End;
            yield return mark;
        }
    }

    private void AddTrimmed(List<Segment> segments, (TextSpan Span, string? Statement, string? Reason) mark)
    {
        var block = BlockAt(mark.Span.Start);
        var pieces = mark.Statement is not null ? [mark.Span] : Sentences.Split(_document.Text, mark.Span, _document.Language);
        foreach (var piece in pieces.Where(piece => !_document.Text.AsSpan(piece.Start, piece.Length).IsWhiteSpace()))
            segments.Add(new(piece, block, mark.Statement, mark.Reason, SectionAt(piece.Start)));
    }

    private int BlockAt(int offset)
    {
        int low = 0, high = _document.Blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_document.Blocks[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private int SectionAt(int offset)
    {
        int low = 0, high = _sections.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sections[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? -1 : _sections[low - 1].Section;
    }
}
