namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>Tells bold words by the thickness of their strokes: the recogniser does not.</summary>
internal static class BoldStrokes
{
    /// <summary>A stroke is bold that is so many times thicker, for the size of its letters, than most of the page's.</summary>
    private const double Thicker = 1.35;

    /// <summary>Fewer words do not tell what is usual on the page.</summary>
    private const int LeastWords = 20;

    /// <returns>One answer for each word.</returns>
    public static bool[] Of(HocrPage seen, GrayImage image)
    {
        var strokes = seen.Words.Select(word => Thickness(word, image) / seen.Lines[word.Line].Size).ToArray();
        var told = strokes.Zip(seen.Words).Where(pair => pair.First > 0 && pair.Second.Text.Length > 1).OrderBy(pair => pair.First).ToList();
        if (told.Count < LeastWords)
            return new bool[strokes.Length];
        // Weighted by letters; most of a page is plain.
        var half = told.Sum(pair => pair.Second.Text.Length) / 2;
        var usual = told[^1].First;
        foreach (var (stroke, word) in told)
        {
            half -= word.Text.Length;
            if (half > 0)
                continue;
            usual = stroke;
            break;
        }

        return [.. strokes.Select(stroke => stroke > Thicker * usual)];
    }

    /// <summary>Mean length of the level runs of ink in the box of a word, in pixels; 0 when there is none.</summary>
    private static double Thickness(SeenWord word, GrayImage image)
    {
        int ink = 0, runs = 0;
        for (var y = Math.Max(0, word.Y0); y < Math.Min(image.Height, word.Y1); y++)
        {
            var inside = false;
            for (var x = Math.Max(0, word.X0); x < Math.Min(image.Width, word.X1); x++)
            {
                var isInk = image.IsInk(x, y);
                ink += isInk ? 1 : 0;
                runs += isInk && !inside ? 1 : 0;
                inside = isInk;
            }
        }

        return runs == 0 ? 0 : (double)ink / runs;
    }
}
