using System.Globalization;
using System.Text.RegularExpressions;
using SkillsCatalogue.Ingestion.Documents.Layout;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>
/// Codes whose digits were read as letters (<c>PCl</c> before <c>PC2</c>, <c>KU1O</c> after <c>KU9</c>). Letters become digits only where the codes before and after
/// on recognised pages say which number stands there; a word alone proves nothing.
/// </summary>
internal static partial class MisreadCodes
{
    /// <summary>The pages with such codes mended; a page without any is handed back as it is.</summary>
    /// <param name="pages">Recognised pages in their order.</param>
    public static IReadOnlyList<RecognisedPage> Mend(IReadOnlyList<RecognisedPage> pages)
    {
        var words = pages.SelectMany((page, index) => page.Content.Words.Select((word, at) => (Word: word, Page: index, At: at))).ToList();
        var codes = words.ConvertAll(entry => CodeOf(entry.Word.Text));
        // Letters that some sound code on these pages begins with: without one nothing is a series.
        var series = codes.OfType<Numbered>().Select(code => code.Letters).ToHashSet(StringComparer.Ordinal);
        if (series.Count == 0)
            return pages;
        var mended = new Dictionary<int, List<PageWord>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (codes[i] is not null || words[i].Word.Confidence is null || series.Select(letters => Guess(words[i].Word.Text, letters)).FirstOrDefault(guess => guess is not null) is not { } guess)
                continue;
            var before = codes.FindLastIndex(i, i + 1, code => code?.Letters == guess.Letters) is var earlier and >= 0 ? codes[earlier] : null;
            var after = codes.FindIndex(i, code => code?.Letters == guess.Letters) is var later and >= 0 ? codes[later] : null;
            if (!Fits(guess, before?.Number, after?.Number, IsPlain(words[i].Word.Text.Substring(guess.Letters.Length, guess.Digits.Length))))
                continue;
            codes[i] = guess;
            var (word, page, at) = words[i];
            if (!mended.TryGetValue(page, out var ofPage))
                mended[page] = ofPage = [.. pages[page].Content.Words];
            ofPage[at] = word with { Text = guess.Letters + guess.Digits + word.Text[(guess.Letters.Length + guess.Digits.Length)..] };
        }

        return mended.Count == 0 ? pages : [.. pages.Select((page, index) => mended.TryGetValue(index, out var own) ? page with { Content = page.Content with { Words = own } } : page)];
    }

    /// <summary>
    /// Both neighbours prove a number. One alone does where a series begins (its 1 before the 2) or ends, and there only when no other word is spelt so:
    /// "PCs", "PCB" and "PCI" stand in statements too.
    /// </summary>
    private static bool Fits(Numbered guess, int? before, int? after, bool isPlain)
    {
        var follows = before is not null && guess.Number == before + 1;
        var leads = after is not null && guess.Number == after - 1;
        var begins = guess.Number == 1 && leads && (before is null || before >= after);
        return begins || (follows && (leads || (isPlain && (after is null or 1))));
    }

    /// <summary>The word holds a digit or a sign that no abbreviation holds, or nothing but signs that look like a 1.</summary>
    private static bool IsPlain(string signs) => signs.Any(sign => char.IsAsciiDigit(sign) || sign is 'l' or '|' or '!' or ']') || signs.All(sign => Digit(sign) == '1');

    private static Numbered? CodeOf(string word) =>
        Sound().Match(word) is { Success: true } match ? new(match.Groups["letters"].Value, match.Groups["digits"].Value) : null;

    private static Numbered? Guess(string word, string letters)
    {
        if (!word.StartsWith(letters, StringComparison.Ordinal) || Doubtful().Match(word[letters.Length..]) is not { Success: true } match)
            return null;
        return new(letters, string.Concat(match.Groups["digits"].Value.Select(Digit)));
    }

    /// <summary>The digit that a sign looks like.</summary>
    private static char Digit(char sign) => sign switch
    {
        'l' or 'I' or 'i' or '|' or '!' or ']' => '1',
        'O' or 'o' or 'Q' => '0',
        'Z' or 'z' => '2',
        'S' or 's' => '5',
        'B' => '8',
        _ => sign,
    };

    /// <summary>Two letters at least: a single one and a letter like a digit is too often a word.</summary>
    [GeneratedRegex(@"^(?<letters>\p{Lu}{2,3})(?<digits>\d{1,3})[.):]?$")]
    private static partial Regex Sound();

    [GeneratedRegex(@"^(?<digits>[\dlIi|!\]OoQZzSsB]{1,3})[.):]?$")]
    private static partial Regex Doubtful();

    private sealed record Numbered(string Letters, string Digits)
    {
        public int Number { get; } = int.Parse(Digits, CultureInfo.InvariantCulture);
    }
}
