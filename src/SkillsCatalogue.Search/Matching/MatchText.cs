using System.Buffers;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Search.Matching;

/// <summary>A text as matching sees it: its words, where they stand, and its parts.</summary>
internal sealed class MatchText
{
    /// <summary>Fewer words prove nothing by themselves.</summary>
    private const int LeastWords = 3;

    /// <summary>Most parts that are looked at; of a longer text the first ones.</summary>
    private const int MostParts = 40;

    /// <summary>Most neighbouring pieces that are taken together.</summary>
    private const int LongestRun = 4;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:.\n•");

    private readonly bool[] joins;
    private IReadOnlyList<WordRange>? parts;

    /// <param name="joins">Which words are conjunctions.</param>
    public MatchText(string text, IndexedWord[] words, TextSpan[] spans, bool[] joins)
    {
        Text = text;
        Words = words;
        Spans = spans;
        this.joins = joins;
        Whole = new(0, words.Length);
    }

    public string Text { get; }

    public IndexedWord[] Words { get; }

    public TextSpan[] Spans { get; }

    public WordRange Whole { get; }

    /// <summary>
    /// The whole text first, then every run of its pieces, cut at punctuation and conjunctions: an outcome that teaches several things teaches each in a part of it.
    /// </summary>
    public IReadOnlyList<WordRange> Parts => parts ??= [Whole, .. Runs(Pieces()).Where(run => run != Whole && run.To - run.From >= LeastWords).Take(MostParts)];

    /// <summary>Sum of the weights of the words of a part.</summary>
    public float WeightOf(WordRange range)
    {
        var sum = 0f;
        for (var i = range.From; i < range.To; i++)
            sum += Words[i].Weight;
        return sum;
    }

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

    private List<WordRange> Pieces()
    {
        var pieces = new List<WordRange>();
        var from = 0;
        for (var i = 1; i < Words.Length; i++)
        {
            if (!joins[i] && Text.AsSpan(Spans[i - 1].End, Spans[i].Start - Spans[i - 1].End).IndexOfAny(Breaks) < 0)
                continue;
            pieces.Add(new(from, i));
            from = i;
        }

        pieces.Add(new(from, Words.Length));
        return pieces;
    }

    private static IEnumerable<WordRange> Runs(List<WordRange> pieces)
    {
        for (var length = 1; length <= Math.Min(LongestRun, pieces.Count); length++)
        {
            for (var first = 0; first + length <= pieces.Count; first++)
                yield return new(pieces[first].From, pieces[first + length - 1].To);
        }
    }
}
