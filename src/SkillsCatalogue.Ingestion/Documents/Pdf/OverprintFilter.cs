using UglyToad.PdfPig.Content;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Drops letters that are printed again on themselves, slightly shifted: a poor printer's bold.</summary>
internal static class OverprintFilter
{
    public static IReadOnlyList<Letter> WithoutRepeats(IReadOnlyList<Letter> letters)
    {
        var seen = new Dictionary<(string, long, long), Letter>(letters.Count);
        List<Letter>? kept = null;
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (IsRepeat(seen, letter))
            {
                kept ??= [.. letters.Take(i)];
                continue;
            }

            seen[Key(letter, 0, 0)] = letter;
            kept?.Add(letter);
        }

        return kept ?? letters;
    }

    private static bool IsRepeat(Dictionary<(string, long, long), Letter> seen, Letter letter)
    {
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (seen.TryGetValue(Key(letter, dx, dy), out var other) && Near(letter, other))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Nearer than a fifth of the letter's width: no two printed letters stand so close.</summary>
    private static bool Near(Letter a, Letter b)
    {
        var limit = Math.Min(1.5, Math.Max(0.05, Math.Min(a.Width, b.Width) * 0.2));
        return Math.Abs(a.StartBaseLine.X - b.StartBaseLine.X) < limit && Math.Abs(a.StartBaseLine.Y - b.StartBaseLine.Y) < limit && !string.IsNullOrWhiteSpace(a.Value);
    }

    private static (string, long, long) Key(Letter letter, int dx, int dy) =>
        (letter.Value, (long)Math.Clamp(Math.Floor(letter.StartBaseLine.X / 2), -1e9, 1e9) + dx, (long)Math.Clamp(Math.Floor(letter.StartBaseLine.Y / 2), -1e9, 1e9) + dy);
}
