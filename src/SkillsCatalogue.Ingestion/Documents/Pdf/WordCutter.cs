using System.Runtime.InteropServices;
using UglyToad.PdfPig.Content;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>
/// Cuts upright letters into words where the line, the font or the size changes, at blanks and at wide gaps. Words and order are those of PdfPig's default extractor (a test compares them);
/// that one sorts all gaps seen so far at every gap, which is most of its time. Not safe to share between threads.
/// </summary>
internal sealed class WordCutter
{
    /// <summary>Letters stand on one line within so many points.</summary>
    private const double LineTolerance = 0.5;

    /// <summary>Share of the letter's height from which a gap parts words.</summary>
    private const double WideGap = 0.39;

    /// <summary>Share of the letter's height from which a gap parts words if it is far wider than the usual one.</summary>
    private const double SuspectGap = 0.16;

    /// <summary>So many times the usual gap is far wider.</summary>
    private const double FarWider = 5;

    private readonly Dictionary<double, GapCensus> _gaps = [];
    private readonly List<Letter> _word = [];
    private readonly ReadingOrder _order = new();

    /// <summary>The words of a page from top to bottom, each from left to right, without blanks. The same list comes back for every word: read it before asking for the next.</summary>
    public IEnumerable<List<Letter>> Words(List<Letter> letters)
    {
        foreach (var census in _gaps.Values)
            census.Clear();
        _word.Clear();
        _order.Sort(letters);
        Letter? before = null;
        double line = 0;
        foreach (var letter in letters)
        {
            var blank = string.IsNullOrWhiteSpace(letter.Value);
            if (before is null && blank)
                continue;
            var startsLine = before is null || letter.StartBaseLine.Y < line - LineTolerance;
            if (startsLine)
                line = letter.StartBaseLine.Y;
            if ((startsLine || StartsWord(before!, letter) || blank) && _word.Count > 0)
            {
                yield return _word;
                _word.Clear();
            }

            if (!blank)
                _word.Add(letter);
            before = letter;
        }

        if (_word.Count > 0)
            yield return _word;
    }

    private bool StartsWord(Letter before, Letter letter)
    {
        double left = letter.StartBaseLine.X, end = before.StartBaseLine.X + before.Width;
        var gap = left - end;
        var height = Math.Max(before.BoundingBox.Height, letter.BoundingBox.Height);
        var sizeDiffers = Math.Abs(letter.FontSize - before.FontSize) > 0.1;
        // Counted first: a gap that parts words for another reason is one of the page's gaps all the same.
        var isSuspect = !sizeDiffers && letter.FontSize > 0 && gap >= 0 && IsFarWider(letter.FontSize, gap, height);
        return isSuspect
            || sizeDiffers
            || gap > height * WideGap
            || left < before.StartBaseLine.X - 1
            || letter.TextOrientation != before.TextOrientation
            || (gap > letter.Width * 0.1 && !SameFont(before, letter));
    }

    private bool IsFarWider(double fontSize, double gap, double height)
    {
        ref var census = ref CollectionsMarshal.GetValueRefOrAddDefault(_gaps, Math.Round(fontSize), out _);
        census ??= new GapCensus();
        census.Add(Math.Round(gap, 2));
        return gap > height * SuspectGap && census.Kinds > 1 && census.MostCommonCount > 1 && gap > census.MostCommon * FarWider;
    }

    private static bool SameFont(Letter before, Letter letter) =>
        ReferenceEquals(before.FontDetails, letter.FontDetails) || string.Equals(letter.FontName, before.FontName, StringComparison.OrdinalIgnoreCase);
}
