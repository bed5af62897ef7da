using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Tests.Documents.Recognition;

/// <summary>Words of a page and of its scan that are the same, in reading order.</summary>
internal static class TwinWords
{
    /// <summary>Longest common run of words (LCS) of both, and the words at the same place that stand in another order; letters and digits count, signs do not.</summary>
    public static IReadOnlyList<(TextWord Printed, TextWord Seen)> Match(DocumentText printed, IReadOnlyList<TextWord> words, DocumentText scan, IReadOnlyList<TextWord> seen)
    {
        string[] a = [.. words.Select(word => Plain(printed.Slice(word.Span)))], b = [.. seen.Select(word => Plain(scan.Slice(word.Span)))];
        var best = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                best[i, j] = a[i] == b[j] ? best[i + 1, j + 1] + 1 : Math.Max(best[i + 1, j], best[i, j + 1]);
        }

        var pairs = new List<(TextWord, TextWord)>();
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                pairs.Add((words[i++], seen[j++]));
            else if (best[i + 1, j] >= best[i, j + 1])
                i++;
            else
                j++;
        }

        var taken = pairs.Select(pair => pair.Item2).ToHashSet();
        foreach (var word in words.Except(pairs.Select(pair => pair.Item1)).ToList())
        {
            if (seen.FirstOrDefault(other => !taken.Contains(other) && Distance(word.Box, other.Box) <= 3 && Plain(printed.Slice(word.Span)) == Plain(scan.Slice(other.Span))) is { } moved && taken.Add(moved))
                pairs.Add((word, moved));
        }

        return pairs;
    }

    /// <summary>Points between the middles of two boxes, up or sideways, whichever is more.</summary>
    public static double Distance(Box a, Box b) => Math.Max(Math.Abs(a.X0 + a.X1 - b.X0 - b.X1), Math.Abs(a.Y0 + a.Y1 - b.Y0 - b.Y1)) / 2;

    private static string Plain(string word)
    {
        var letters = string.Concat(word.Where(char.IsLetterOrDigit));
        return letters.Length > 0 ? letters : word.Length > 0 ? "•" : "";
    }
}
