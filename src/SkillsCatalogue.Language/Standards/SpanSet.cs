using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Stretches of text that are taken, and what is left free between them.</summary>
internal sealed class SpanSet
{
    private readonly SortedDictionary<int, int> _endByStart = [];
    private readonly List<int> _starts = [];

    public SpanSet(IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
            Add(span);
    }

    /// <param name="span">Must not overlap what is taken already.</param>
    public void Add(TextSpan span)
    {
        if (span.IsEmpty)
            return;
        _endByStart[span.Start] = span.End;
        var at = _starts.BinarySearch(span.Start);
        if (at < 0)
            _starts.Insert(~at, span.Start);
    }

    /// <summary>The parts of a span that nothing has taken, in order.</summary>
    public IReadOnlyList<TextSpan> Free(TextSpan span)
    {
        var free = new List<TextSpan>();
        var at = span.Start;
        var i = _starts.BinarySearch(span.Start);
        i = i >= 0 ? i : Math.Max(~i - 1, 0);
        for (; i < _starts.Count && _starts[i] < span.End; i++)
        {
            var end = _endByStart[_starts[i]];
            if (end <= at)
                continue;
            if (_starts[i] > at)
                free.Add(new(at, _starts[i]));
            at = end;
        }

        if (at < span.End)
            free.Add(new(at, span.End));
        return free;
    }
}
