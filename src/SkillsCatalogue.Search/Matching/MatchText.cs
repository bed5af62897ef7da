using System.Buffers;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Search.Matching;

/// <summary>A text as matching sees it: its words, where they stand, and its clauses.</summary>
internal sealed class MatchText
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:.\n•");

    public MatchText(string text, IndexedWord[] words, TextSpan[] spans)
    {
        Text = text;
        Words = words;
        Spans = spans;
        Weight = words.Sum(word => word.Weight);
        Clauses = ClausesOf(text, spans);
    }

    public string Text { get; }

    public IndexedWord[] Words { get; }

    public TextSpan[] Spans { get; }

    /// <summary>Sum of the weights of its words.</summary>
    public float Weight { get; }

    /// <summary>Stretches of words (from, to) between full stops, semicolons, colons, line breaks and commas: an outcome that teaches several things teaches them in several clauses.</summary>
    public IReadOnlyList<(int From, int To)> Clauses { get; }

    /// <summary>A number or an abbreviation in capitals: it names a thing, so the other side must have it too.</summary>
    public bool IsName(int word)
    {
        if (Words[word].HasDigit)
            return true;
        var span = Spans[word];
        if (span.Length is < 2 or > 6)
            return false;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsUpper(Text[i]))
                return false;
        }

        return true;
    }

    private static List<(int, int)> ClausesOf(string text, TextSpan[] spans)
    {
        var clauses = new List<(int, int)>();
        var from = 0;
        for (var i = 1; i < spans.Length; i++)
        {
            if (text.AsSpan(spans[i - 1].End, spans[i].Start - spans[i - 1].End).IndexOfAny(Breaks) < 0)
                continue;
            clauses.Add((from, i));
            from = i;
        }

        if (from < spans.Length)
            clauses.Add((from, spans.Length));
        return clauses;
    }
}
