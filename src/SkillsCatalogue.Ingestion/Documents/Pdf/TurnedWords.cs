using UglyToad.PdfPig.Content;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Words of text that runs up, down, upside down or slantwise, in the order of drawing.</summary>
internal static class TurnedWords
{
    public static IEnumerable<List<Letter>> Of(IReadOnlyList<Letter> letters)
    {
        var word = new List<Letter>();
        foreach (var letter in letters)
        {
            var blank = string.IsNullOrWhiteSpace(letter.Value);
            if (word.Count > 0 && (blank || IsApart(word[^1], letter)))
            {
                yield return word;
                word = [];
            }

            if (!blank)
                word.Add(letter);
        }

        if (word.Count > 0)
            yield return word;
    }

    private static bool IsApart(Letter before, Letter letter)
    {
        if (before.TextOrientation != letter.TextOrientation)
            return true;
        double dx = letter.StartBaseLine.X - before.EndBaseLine.X, dy = letter.StartBaseLine.Y - before.EndBaseLine.Y;
        return Math.Sqrt((dx * dx) + (dy * dy)) > 0.25 * Math.Max(1, Math.Abs(before.PointSize));
    }
}
