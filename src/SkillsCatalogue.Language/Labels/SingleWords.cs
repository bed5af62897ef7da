using System.Collections.Frozen;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Labels;

/// <summary>
/// When a label of one word may stand for a skill. A word names a skill by itself only where it is rare or a name: an acronym or product as written (SQL, C++), or the
/// noun of a field of knowledge that is no everyday word (<c>Data/common-words.json</c>), that hardly any longer label has in it, and that stands there much as written.
/// </summary>
internal sealed class SingleWords(string language)
{
    private const int Shortest = 4;

    /// <summary>Letters at the end of the label that an inflected form may change; a form that differs more is another word of the same root.</summary>
    private const int MostEnding = 2;

    /// <summary>A word in more labels than this, and in more than this share of all, is what skills are about, not one.</summary>
    private const int MostLabels = 3;

    private const double MostShare = 0.001;

    private static readonly FrozenDictionary<string, string> Common = EmbeddedData.Json<Dictionary<string, string>>("common-words.json")!.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenSet<string> _common = Common.GetValueOrDefault(language, "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => TextAnalysis.Stem(word, language)).ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<int, int> _labelsWith = [];

    /// <summary>Counts the words of a label; the statistics are complete when all labels were counted.</summary>
    public void Count(IReadOnlyList<int> stems)
    {
        if (stems.Count < 2)
            return;
        foreach (var stem in stems.Distinct())
            _labelsWith[stem] = _labelsWith.GetValueOrDefault(stem) + 1;
    }

    /// <param name="stem">Number of the word's stem.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="word">The word as it stands in the text.</param>
    public bool MayStand(VocabularyLabel label, int stem, int labels, ReadOnlySpan<char> word)
    {
        if (IsName(label.Label))
            return word.Equals(label.Label, StringComparison.Ordinal);
        if (label.Type != Core.Skills.SkillType.Knowledge || label.Label.Length < Shortest || word.Length < Shortest)
            return false;
        var with = _labelsWith.GetValueOrDefault(stem);
        return (with <= MostLabels || with <= MostShare * labels)
            && !_common.Contains(TextAnalysis.Stem(label.Label.ToLowerInvariant(), language))
            && word.CommonPrefixLength(label.Label.AsSpan(), LetterCase.Instance) >= Math.Max(Shortest, label.Label.Length - MostEnding);
    }

    /// <summary>Written with capitals inside, digits or signs, and more than a letter.</summary>
    private static bool IsName(string label) =>
        label.Length > 1 && label.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c) || c is '+' or '#');

    private sealed class LetterCase : IEqualityComparer<char>
    {
        public static LetterCase Instance { get; } = new();

        public bool Equals(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);

        public int GetHashCode(char obj) => char.ToLowerInvariant(obj).GetHashCode();
    }
}
