using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Layout;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>From words in pixels to words in points, as the layout takes them: noise dropped, bullets named, baselines levelled, sizes of one style made equal.</summary>
internal sealed class SeenWords(HocrPage seen, GrayImage image, double toPoint, double height)
{
    /// <summary>Below this the recogniser guesses at a picture or a stain.</summary>
    private const double LeastConfidence = 25;

    /// <summary>Signs that are pieces of drawn lines when the recogniser is not sure of them, in percent.</summary>
    private const double SureSign = 80;

    /// <summary>Height of a letter with ascender and descender over the size of its font, as common fonts have it.</summary>
    private const double LettersHeight = 0.93;

    /// <summary>Sizes nearer than this share to a more frequent one are that one: the recogniser measures them within a pixel or two.</summary>
    private const double SameSize = 0.14;

    /// <summary>A disc or square fills its box; letters leave half of it white.</summary>
    private const double FilledBullet = 0.62;

    /// <summary>Signs that stand for a bullet at the head of a line; single letters do when the box is filled like a disc.</summary>
    private const string Bullets = "•¢©«»*°®¤§¥●○■□▪◦‣►";

    /// <summary>Words of upright lines and of lines that run otherwise.</summary>
    public (List<PageWord> Upright, List<PageWord> Side) Place(int page)
    {
        var sizes = SizesOfLines();
        var slope = Slope();
        var bold = BoldStrokes.Of(seen, image);
        var upright = new List<PageWord>(seen.Words.Count);
        var side = new List<PageWord>();
        var line = -1;
        for (var i = 0; i < seen.Words.Count; i++)
        {
            var word = seen.Words[i];
            var isFirst = word.Line != line;
            line = word.Line;
            var text = PrintedText.Canonical(word.Text).Replace(" ", "", StringComparison.Ordinal);
            if (isFirst && IsBullet(word, text))
                text = "•";
            else if (IsNoise(word, text))
                continue;
            var of = seen.Lines[word.Line];
            var middle = (word.X0 + word.X1) / 2.0;
            // The whole page leans alike: a baseline is told as if it stood level, so that words of one line have one height.
            var baseline = of.BaselineAt(middle) - (slope * (middle - (image.Width / 2.0)));
            var box = new Box(word.X0 * toPoint, height - (word.Y1 * toPoint), word.X1 * toPoint, height - (word.Y0 * toPoint));
            var placed = new PageWord(text, page, box, height - (baseline * toPoint), sizes[word.Line], bold[i], false, Math.Round(word.Confidence / 100, 2));
            (of.Angle == 0 ? upright : side).Add(placed);
        }

        return (upright, side);
    }

    private static bool IsNoise(SeenWord word, string text) =>
        text.Length == 0
        || word.Confidence < LeastConfidence
        || (word.Confidence < SureSign && !text.Any(char.IsLetterOrDigit));

    private bool IsBullet(SeenWord word, string text)
    {
        if (text.Length != 1)
            return false;
        if (Bullets.Contains(text[0], StringComparison.Ordinal))
            return true;
        int width = word.X1 - word.X0, tall = word.Y1 - word.Y0;
        return char.IsLetter(text[0]) && Math.Abs(width - tall) <= 0.3 * Math.Max(width, tall) && Filled(word) >= FilledBullet;
    }

    private double Filled(SeenWord word)
    {
        var ink = 0;
        for (var y = Math.Max(0, word.Y0); y < Math.Min(image.Height, word.Y1); y++)
        {
            for (var x = Math.Max(0, word.X0); x < Math.Min(image.Width, word.X1); x++)
                ink += image.IsInk(x, y) ? 1 : 0;
        }

        return (double)ink / ((word.X1 - word.X0) * (word.Y1 - word.Y0));
    }

    /// <summary>How the page leans: the median slope of its longer lines, in pixels down for each to the right.</summary>
    private double Slope()
    {
        var slopes = seen.Lines.Where(line => line.Angle == 0 && line.X1 - line.X0 > image.Width / 5).Select(line => line.Slope).Order().ToList();
        return slopes.Count == 0 ? 0 : slopes[slopes.Count / 2];
    }

    /// <summary>Sizes of letters in points: each line that of the most frequent size near it.</summary>
    private double[] SizesOfLines()
    {
        var letters = seen.Words.GroupBy(word => word.Line).ToDictionary(group => group.Key, group => group.Sum(word => word.Text.Length));
        var measured = seen.Lines.Select(line => Math.Max(1, line.Size * toPoint / LettersHeight)).ToArray();
        var sizes = (double[])measured.Clone();
        var left = Enumerable.Range(0, measured.Length).ToList();
        while (left.Count > 0)
        {
            var median = LetterSizes.Median(left.Select(line => (measured[line], 1 + letters.GetValueOrDefault(line))));
            var near = left.FindAll(line => Math.Abs(measured[line] - median) <= SameSize * median);
            foreach (var line in near)
                sizes[line] = Math.Round(median * 2) / 2;
            left.RemoveAll(near.Contains);
        }

        return sizes;
    }
}
