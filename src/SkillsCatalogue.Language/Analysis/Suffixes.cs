using System.Collections.Frozen;

namespace SkillsCatalogue.Language.Analysis;

/// <summary>A set of endings, of which the longest that leaves enough of the word is taken off.</summary>
internal sealed class Suffixes
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _endings;
    private readonly int _longest;

    public Suffixes(string endings)
    {
        var all = endings.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _endings = all.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = all.Max(ending => ending.Length);
    }

    /// <summary>The word without its longest known ending; the word itself when none fits.</summary>
    /// <param name="keep">Letters that must remain.</param>
    public string Strip(string word, int keep)
    {
        for (var length = Math.Min(_longest, word.Length - keep); length > 0; length--)
        {
            if (_endings.Contains(word.AsSpan(word.Length - length)))
                return word[..^length];
        }

        return word;
    }
}
