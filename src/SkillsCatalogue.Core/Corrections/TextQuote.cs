using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Core.Corrections;

/// <summary>Words of a document with those round them: found again in another reading of it, or in another version, without offsets.</summary>
/// <param name="Words">As they stand in the canonical text, white space folded.</param>
/// <param name="Prefix">Up to 60 units before the words; empty at the start of the text.</param>
/// <param name="Suffix">Up to 60 units after the words; empty at the end of the text.</param>
public sealed record TextQuote(string Words, string Prefix, string Suffix)
{
    private const int Surroundings = 60;

    /// <summary>The words of a stretch of text.</summary>
    public static TextQuote Of(DocumentText document, TextSpan span)
    {
        var text = document.Text;
        var from = Math.Max(0, span.Start - Surroundings);
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from++;
        var to = Math.Min(text.Length, span.End + Surroundings);
        if (to < text.Length && char.IsLowSurrogate(text[to]))
            to--;
        return new(Folding.WhiteSpace(document.Slice(span)), Folding.WhiteSpace(text[from..span.Start]), Folding.WhiteSpace(text[span.End..to]));
    }

    /// <summary>Where the words stand, letter by letter or after folding; null when they do not. Of several places the one with the most of the same words round it, then the one nearest.</summary>
    /// <param name="near">Offset near which they are expected; null: the first of equals.</param>
    public TextSpan? In(DocumentText document, int? near = null, TextSpan? within = null)
    {
        var places = QuoteLocator.LocateAll(document, Words, within).Select(find => WithEnd(document.Text, find.Span)).ToList();
        return places.Count switch
        {
            0 => null,
            1 => places[0],
            _ => places.OrderByDescending(place => Likeness(document, place)).ThenBy(place => near is { } offset ? Math.Abs(place.Start - offset) : place.Start).First(),
        };
    }

    /// <summary>Letters of the surroundings that are the same there, counted outwards from the words.</summary>
    public int Likeness(DocumentText document, TextSpan place)
    {
        var there = Of(document, place);
        return Same(Reversed(Prefix), Reversed(there.Prefix)) + Same(Folding.LettersAndDigits(Suffix), Folding.LettersAndDigits(there.Suffix));
    }

    /// <summary>A find without its last stop, where the quote has one and the text too, takes it in.</summary>
    private TextSpan WithEnd(string text, TextSpan find) =>
        Words.Length > 0 && !char.IsLetterOrDigit(Words[^1]) && find.End < text.Length && text[find.End] == Words[^1] && text[find.End - 1] != Words[^1]
            ? new(find.Start, find.End + 1)
            : find;

    private static string Reversed(string text)
    {
        var letters = Folding.LettersAndDigits(text).ToCharArray();
        Array.Reverse(letters);
        return new(letters);
    }

    private static int Same(string left, string right)
    {
        var i = 0;
        while (i < left.Length && i < right.Length && left[i] == right[i])
            i++;
        return i;
    }
}
