using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Standards.Versions;

/// <summary>The differing words of two texts, by their longest common subsequence. Case and punctuation alone are no difference.</summary>
public static class WordDifference
{
    /// <summary>Statements are far shorter; above it the texts are told as wholly different, so that time stays bounded.</summary>
    private const int LongestText = 2000;

    /// <summary>Runs in reading order, deleted before inserted; joined by blanks they give both texts again.</summary>
    public static IReadOnlyList<WordRun> Of(string old, string fresh)
    {
        var before = Words(old);
        var after = Words(fresh);
        if (before.Length > LongestText || after.Length > LongestText)
            return [new(WordChange.Deleted, Folding.WhiteSpace(old)), new(WordChange.Inserted, Folding.WhiteSpace(fresh))];

        var beforeKeys = Keys(before);
        var afterKeys = Keys(after);
        var common = Lengths(beforeKeys, afterKeys);
        var runs = new List<(WordChange Change, List<string> Words)>();
        int i = 0, j = 0;
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && beforeKeys[i] == afterKeys[j])
            {
                Add(runs, WordChange.Same, after[j++]);
                i++;
            }
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                Add(runs, WordChange.Deleted, before[i++]);
            }
            else
            {
                Add(runs, WordChange.Inserted, after[j++]);
            }
        }

        return [.. Ordered(runs).Select(run => new WordRun(run.Change, string.Join(' ', run.Words)))];
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A word without letters (a dash) is told as it stands.</summary>
    private static string[] Keys(string[] words) => [.. words.Select(word => Folding.LettersAndDigits(word) is { Length: > 0 } key ? key : word)];

    private static int[,] Lengths(string[] before, string[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                lengths[i, j] = before[i] == after[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }

    private static void Add(List<(WordChange Change, List<string> Words)> runs, WordChange change, string word)
    {
        if (runs.Count > 0 && runs[^1].Change == change)
            runs[^1].Words.Add(word);
        else
            runs.Add((change, [word]));
    }

    /// <summary>Between two common runs: first all that was deleted, then all that was inserted.</summary>
    private static IEnumerable<(WordChange Change, List<string> Words)> Ordered(List<(WordChange Change, List<string> Words)> runs)
    {
        List<string> deleted = [], inserted = [];
        foreach (var (change, words) in runs.Append((WordChange.Same, [])))
        {
            if (change != WordChange.Same)
            {
                (change == WordChange.Deleted ? deleted : inserted).AddRange(words);
                continue;
            }

            if (deleted.Count > 0)
                yield return (WordChange.Deleted, deleted);
            if (inserted.Count > 0)
                yield return (WordChange.Inserted, inserted);
            (deleted, inserted) = ([], []);
            if (words.Count > 0)
                yield return (WordChange.Same, words);
        }
    }
}
