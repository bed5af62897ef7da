using System.Collections.Frozen;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Analysis;

/// <summary>Cuts prose into sentences.</summary>
public static class Sentences
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Abbreviations =
        EmbeddedData.Json<Dictionary<string, string>>("abbreviations.json")!
            .ToFrozenDictionary(
                entry => entry.Key,
                entry => entry.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
                StringComparer.Ordinal);

    /// <summary>
    /// The sentences of a stretch of text, in order, without white space at their ends; together they cover all but white space of it.
    /// A sentence ends at <c>. ! ?</c> (with closing quotation marks and brackets) before white space and a capital, digit, bullet or opening mark, and at an empty line.
    /// Abbreviations of the language, single letters, ordinals ("1. siječnja") and list numbers at the start of a sentence do not end one.
    /// </summary>
    /// <param name="language">ISO 639-1; null: abbreviations of all known languages.</param>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan within, string? language)
    {
        var sentences = new List<TextSpan>();
        var start = within.Start;
        for (var i = within.Start; i < within.End; i++)
        {
            if (text[i] == '\n' && i + 1 < within.End && text[i + 1] == '\n')
            {
                Add(sentences, text, start, i);
                start = i + 1;
                continue;
            }

            if (text[i] is not ('.' or '!' or '?' or '…'))
                continue;
            var end = i + 1;
            while (end < within.End && text[end] is '.' or '!' or '?' or '"' or '”' or '“' or '»' or ')' or ']' or '’')
                end++;
            if (end < within.End && !char.IsWhiteSpace(text[end]))
                continue;
            if (Ends(text, start, i, end, within.End, language))
            {
                Add(sentences, text, start, end);
                start = end;
            }

            i = end - 1;
        }

        Add(sentences, text, start, within.End);
        return sentences;
    }

    private static bool Ends(string text, int start, int mark, int end, int limit, string? language)
    {
        var next = end;
        while (next < limit && char.IsWhiteSpace(text[next]))
            next++;
        if (next >= limit)
            return true;
        if (char.IsLower(text[next]))
            return false;
        if (text[mark] != '.')
            return true;

        var wordStart = mark;
        while (wordStart > start && (char.IsLetterOrDigit(text[wordStart - 1]) || text[wordStart - 1] == '.'))
            wordStart--;
        var word = text[wordStart..mark];
        if (word.Length == 0)
            return true;
        var opensSentence = text.AsSpan(start, wordStart - start).Trim().IsEmpty;
        if (opensSentence && (char.IsDigit(word[0]) || word.Length == 1))
            return false;
        if (char.IsDigit(word[0]))
            return !char.IsDigit(text[next]) || word.Length >= 4;
        if (word.Length == 1 && char.IsUpper(word[0]))
            return false;
        return !IsAbbreviation(word, language);
    }

    private static bool IsAbbreviation(string word, string? language)
    {
        var bare = word.Replace(".", "", StringComparison.Ordinal);
        return language is not null && Abbreviations.TryGetValue(language, out var own)
            ? own.Contains(bare)
            : Abbreviations.Values.Any(set => set.Contains(bare));
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add(new(start, end));
    }
}
