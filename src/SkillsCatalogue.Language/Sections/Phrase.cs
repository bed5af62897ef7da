using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Sections;

/// <summary>A phrase of a lexicon. A star stands for any words, also none: <c>"ishodi učenja *"</c>, <c>"* must be able to"</c>.</summary>
internal sealed class Phrase
{
    private readonly string[] _parts;
    private readonly bool _openStart;
    private readonly bool _openEnd;
    private readonly bool _insideWord;

    public Phrase(string pattern)
    {
        var folded = HeadingText.Words(Folding.WithoutAccents(pattern));
        _openStart = folded.StartsWith('*');
        _openEnd = folded.EndsWith('*');
        _insideWord = _openEnd && folded is not [.., ' ', '*'];
        _parts = [.. folded.Split('*', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        Weight = _parts.Sum(part => part.Length) + (_openStart ? 0 : 2) + (_openEnd ? 0 : 4);
    }

    /// <summary>The more letters are fixed, the more the phrase says.</summary>
    public int Weight { get; }

    /// <param name="words">Folded by <see cref="HeadingText.Fold"/>.</param>
    public bool Matches(string words)
    {
        var from = 0;
        for (var i = 0; i < _parts.Length; i++)
        {
            var part = _parts[i];
            var first = i == 0 && !_openStart;
            var last = i == _parts.Length - 1 && !_openEnd;
            var at = last && !first
                ? Math.Max(words.Length - part.Length, from) is var tail && words.AsSpan(Math.Min(tail, words.Length)).SequenceEqual(part) ? tail : -1
                : Find(words, part, from, first);
            if (at < 0 || !OnWordEdges(words, at, part.Length, i == _parts.Length - 1 && _insideWord))
                return false;
            from = at + part.Length;
            if (last && from != words.Length)
                return false;
        }

        return _parts.Length > 0;
    }

    private static int Find(string words, string part, int from, bool anchored)
    {
        if (anchored)
            return words.StartsWith(part, StringComparison.Ordinal) ? 0 : -1;
        return words.IndexOf(part, from, StringComparison.Ordinal);
    }

    /// <summary>A phrase begins and ends at a word; with a star right behind a letter it may end inside one, so that endings are covered ("ocjenjivanj*").</summary>
    private static bool OnWordEdges(string words, int at, int length, bool insideWord) =>
        (at == 0 || words[at - 1] == ' ') && (insideWord || at + length == words.Length || words[at + length] == ' ');
}
