using System.Collections.Concurrent;
using System.Collections.Frozen;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Tagging.Learning;

/// <summary>
/// Leads words of a language for which no labelled skills exist to English stems (<c>Data/bridge.tsv</c>: English words, then the beginnings of Croatian and of Estonian words),
/// so that what was learnt from English serves it too.
/// </summary>
internal sealed class LanguageBridge
{
    private static readonly string[] Languages = ["hr", "et"];

    private static readonly Lazy<string[][]> Rows = new(() =>
    [
        .. EmbeddedData.Text("bridge.tsv")!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t')),
    ]);

    private static readonly Lazy<FrozenSet<string>> Reached = new(() => Rows.Value.SelectMany(row => StemsOf(row[0])).ToFrozenSet(StringComparer.Ordinal));

    private static readonly ConcurrentDictionary<string, LanguageBridge?> Known = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<char, (WordTest Test, string[] English)[]> _byFirst = new();
    private readonly (WordTest Test, string[] English)[] _anywhere;

    private LanguageBridge(int column)
    {
        var tests = Rows.Value.Where(row => row.Length > column).SelectMany(row =>
            row[column].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, English: StemsOf(row[0])))).ToList();
        foreach (var group in tests.Where(test => !test.Word.StartsWith('*')).GroupBy(test => Core.Text.Folding.WithoutAccents(test.Word)[0]))
            _byFirst[group.Key] = [.. group.Select(test => (new WordTest(test.Word.TrimEnd('*') + "*", "en"), test.English))];
        _anywhere = [.. tests.Where(test => test.Word.StartsWith('*')).Select(test => (new WordTest(test.Word, "en"), test.English))];
    }

    /// <summary>The bridge of a language; null for one that needs none or has none.</summary>
    public static LanguageBridge? For(string language) =>
        Known.GetOrAdd(language, static language => Array.IndexOf(Languages, language) is >= 0 and var at ? new(at + 1) : null);

    /// <summary>Some word of another language leads to this English stem.</summary>
    public static bool Reaches(string englishStem) => Reached.Value.Contains(englishStem);

    /// <summary>English stems for a word, folded.</summary>
    public IEnumerable<string> English(string folded)
    {
        var word = new TaggedWord(folded, folded, default);
        if (_byFirst.TryGetValue(folded[0], out var tests))
        {
            foreach (var (test, english) in tests)
            {
                if (test.Fits(word))
                {
                    foreach (var stem in english)
                        yield return stem;
                }
            }
        }

        foreach (var (test, english) in _anywhere)
        {
            if (test.Fits(word))
            {
                foreach (var stem in english)
                    yield return stem;
            }
        }
    }

    private static string[] StemsOf(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => TextAnalysis.Stem(word, "en")).Distinct()];
}
