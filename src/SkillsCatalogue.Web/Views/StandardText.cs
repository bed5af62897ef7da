using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Web.Views;

/// <summary>The text of a standard as rows, cut into parts that a browser and a reader can take in; parts begin at headings where they can.</summary>
public sealed class StandardText
{
    private const int RowsWanted = 120;
    private const int RowsAtMost = 220;

    private readonly List<int> starts = [0];

    public StandardText(DocumentText document, CoverageLedger ledger)
    {
        var pages = document.Words.Count > 0;
        Rows = [.. ledger.Entries.Select((entry, index) => new TextRow(
            index,
            entry,
            document.Slice(entry.Span),
            pages && document.PlacesOf(entry.Span) is [var place, ..] ? place.Page : 0,
            entry.Reason == SegmentReasons.Heading))];
        for (var i = 1; i < Rows.Count; i++)
        {
            var size = i - starts[^1];
            if (size >= RowsAtMost || (size >= RowsWanted && Rows[i].IsHeading))
                starts.Add(i);
        }
    }

    public IReadOnlyList<TextRow> Rows { get; }

    /// <summary>Number of parts, at least 1.</summary>
    public int Parts => starts.Count;

    /// <summary>Rows of a part, from 1.</summary>
    public IEnumerable<TextRow> Part(int number) =>
        Rows.Skip(starts[number - 1]).Take((number < starts.Count ? starts[number] : Rows.Count) - starts[number - 1]);

    /// <summary>The part, from 1, that holds the text at an offset.</summary>
    public int PartAt(int offset)
    {
        var row = RowAt(offset);
        return starts.FindLastIndex(start => start <= row) + 1;
    }

    /// <summary>The row that holds an offset or follows it; the last one beyond the end.</summary>
    public int RowAt(int offset)
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].Entry.Span.End > offset)
                return i;
        }

        return Math.Max(0, Rows.Count - 1);
    }
}
