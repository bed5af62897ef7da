using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Safety;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>
/// Cuts a standard into chunks along its structure: whole units as long as they fit, a unit too large for one chunk into runs of its statements, never through a statement.
/// A chunk holds outcome statements and sentences that no rule has understood; where the structure found no outcomes, all sentences but the frame of the document.
/// Paragraphs that speak to a machine are left out.
/// </summary>
internal static class ChunkMaker
{
    /// <summary>Tokens of the lines of one chunk: small enough for small models to stay exact, large enough that the prompt weighs little.</summary>
    public const int MostTokens = 4000;

    /// <summary>Letters of a heading that are shown.</summary>
    private const int LongestHeading = 80;

    /// <returns>The chunks, and how many lines were left out since they speak to a machine.</returns>
    public static (IReadOnlyList<ReadingChunk> Chunks, int Withheld) Of(DocumentText document, ParsedStandard standard)
    {
        var hostile = MachineAddress.Paragraphs(document);
        var headings = new Dictionary<(string?, string?), string?>();
        var lines = new List<(ReadingLine Line, string? Unit)>();
        var withheld = 0;
        foreach (var (span, statement, section) in SpansOf(standard).OrderBy(entry => entry.Span))
        {
            var words = document.Slice(span);
            if (!words.Any(char.IsLetter))
                continue;
            if (hostile.Any(stretch => stretch.Overlaps(span)))
            {
                withheld++;
                continue;
            }

            var unit = UnitOf(standard, span, statement);
            var key = (unit, statement?.Section ?? section);
            if (!headings.TryGetValue(key, out var heading))
                headings[key] = heading = Heading(key.unit, key.Item2);
            var text = VisibleText.Of(words);
            lines.Add((new(text, span, statement, heading, TokenCount.Of(text)), unit));
        }

        return (Pack(lines), withheld);
    }

    private static List<ReadingChunk> Pack(List<(ReadingLine Line, string? Unit)> lines)
    {
        var chunks = new List<ReadingChunk>();
        var open = new List<ReadingLine>();
        var tokens = 0;
        for (var first = 0; first < lines.Count;)
        {
            var last = first;
            while (last + 1 < lines.Count && lines[last + 1].Unit == lines[first].Unit)
                last++;
            var ofUnit = lines.GetRange(first, last - first + 1).Sum(entry => entry.Line.Tokens);
            // A unit that fits into a chunk is not parted; one that does not fits into none, so the open chunk is filled.
            if (tokens > 0 && ofUnit <= MostTokens && tokens + ofUnit > MostTokens)
                Close();
            for (; first <= last; first++)
            {
                if (tokens > 0 && tokens + lines[first].Line.Tokens > MostTokens)
                    Close();
                open.Add(lines[first].Line);
                tokens += lines[first].Line.Tokens;
            }
        }

        if (open.Count > 0)
            Close();
        return chunks;

        void Close()
        {
            chunks.Add(new([.. open]));
            open.Clear();
            tokens = 0;
        }
    }

    private static IEnumerable<(TextSpan Span, Statement? Statement, string? Section)> SpansOf(ParsedStandard standard)
    {
        var outcomes = standard.Statements.Where(statement => statement.Kind is StatementKind.Skill or StatementKind.Knowledge or StatementKind.Attitude).ToArray();
        foreach (var statement in outcomes)
            yield return (statement.Span, statement, statement.Section);
        var isLost = outcomes.Length == 0 && !standard.Segments.Any(segment => segment.Reason == CarryOver.Unchanged);
        foreach (var segment in standard.Segments)
        {
            if (isLost ? MayBeAnything(segment) : segment is { StatementId: null, Reason: null })
                yield return (segment.Span, null, segment.Section >= 0 ? standard.Sections[segment.Section].Heading : null);
        }
    }

    private static bool MayBeAnything(Segment segment) =>
        segment.Reason is not (SegmentReasons.Furniture or SegmentReasons.Contents or SegmentReasons.Boilerplate or SegmentReasons.Excluded
            or SegmentReasons.Heading or SegmentReasons.Marker or SegmentReasons.TableHeader or SegmentReasons.NotAnOutcome);

    private static string? UnitOf(ParsedStandard standard, TextSpan span, Statement? statement)
    {
        var unit = standard.Units.LastOrDefault(unit => unit.Span.Contains(span.Start));
        return unit is null ? statement?.Unit : unit.Number is { } number && number != unit.Title ? number + " " + unit.Title : unit.Title;
    }

    private static string? Heading(string? unit, string? section)
    {
        var heading = unit is null || unit == section ? section : section is null ? unit : unit + " / " + section;
        if (heading is null || MachineAddress.Is(heading))
            return null;
        var shown = VisibleText.Of(heading);
        return shown.Length <= LongestHeading ? shown : shown[..(char.IsHighSurrogate(shown[LongestHeading - 1]) ? LongestHeading - 1 : LongestHeading)] + "…";
    }
}
