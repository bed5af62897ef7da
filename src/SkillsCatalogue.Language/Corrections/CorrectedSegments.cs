using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Corrections;

/// <summary>Cuts the segments of a reading anew where statements were: what no correction touched stays as it was, all still partition the text.</summary>
internal static class CorrectedSegments
{
    /// <summary>A rest of at most so many letters is a bullet, a code, a stop.</summary>
    public const int MarkerLetters = 4;

    public static IReadOnlyList<Segment> Of(DocumentText document, ParsedStandard machine, IReadOnlyList<DraftStatement> statements, IReadOnlyDictionary<DraftStatement, string> ids)
    {
        var kept = statements.Where(statement => statement is { IsRecut: false, MachineId: not null }).ToDictionary(statement => statement.MachineId!, statement => ids[statement], StringComparer.Ordinal);
        var claimed = WithoutOverlap(statements.Where(statement => statement.IsRecut).SelectMany(statement => statement.Places.Select(place => (place, ids[statement]))));
        var segments = new List<Segment>();
        foreach (var segment in machine.Segments)
        {
            if (segment.StatementId is { } id && kept.TryGetValue(id, out var now))
                segments.Add(segment with { StatementId = now });
            else
                segments.AddRange(Rests(document, segment, claimed));
        }

        foreach (var (span, id) in claimed)
            segments.Add(new(span, BlockAt(document, span.Start), id, null, SectionAt(machine, span.Start)));
        segments.Sort((left, right) => left.Span.CompareTo(right.Span));
        return segments;
    }

    /// <summary>
    /// What the statements leave of a segment. Words that an editor left out of a statement are no outcome by the editor's word, not unread;
    /// a re-print that the corrected statement no longer has is unread.
    /// </summary>
    private static IEnumerable<Segment> Rests(DocumentText document, Segment segment, List<(TextSpan Span, string Id)> claimed)
    {
        var wasStatement = segment.StatementId is not null;
        var touched = false;
        var at = segment.Span.Start;
        foreach (var (span, _) in claimed.Where(entry => entry.Span.Overlaps(segment.Span)))
        {
            touched = true;
            if (Rest(at, span.Start) is { } before)
                yield return before;
            at = Math.Max(at, span.End);
        }

        if (!touched && !wasStatement)
            yield return segment;
        else if (Rest(at, segment.Span.End) is { } after)
            yield return after;

        Segment? Rest(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(document.Text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(document.Text[to - 1]))
                to--;
            if (from >= to)
                return null;
            TextSpan rest = new(from, to);
            var reason = document.Slice(rest).Count(char.IsLetter) <= MarkerLetters ? SegmentReasons.Marker : !wasStatement ? segment.Reason : touched ? SegmentReasons.NotAnOutcome : null;
            return new(rest, BlockAt(document, from), null, reason, segment.Section);
        }
    }

    private static List<(TextSpan Span, string Id)> WithoutOverlap(IEnumerable<(TextSpan Span, string Id)> places)
    {
        var free = new List<(TextSpan Span, string Id)>();
        foreach (var place in places.OrderBy(place => place.Span))
        {
            if (free.Count == 0 || place.Span.Start >= free[^1].Span.End)
                free.Add(place);
        }

        return free;
    }

    private static int BlockAt(DocumentText document, int offset)
    {
        var block = 0;
        while (block < document.Blocks.Count - 1 && document.Blocks[block].Span.End <= offset)
            block++;
        return block;
    }

    private static int SectionAt(ParsedStandard machine, int offset)
    {
        var section = -1;
        foreach (var segment in machine.Segments)
        {
            if (segment.Span.Start > offset)
                break;
            section = segment.Section;
        }

        return section;
    }
}
