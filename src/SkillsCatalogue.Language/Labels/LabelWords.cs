using System.Collections.Frozen;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Labels;

/// <summary>The words of a language that labels are cut by (<c>Data/labels.json</c>).</summary>
internal sealed class LabelWords
{
    private static readonly FrozenDictionary<string, LabelWords> Known = EmbeddedData.Json<Dictionary<string, Source>>("labels.json")!
        .ToFrozenDictionary(entry => entry.Key, entry => new LabelWords(entry.Key, entry.Value), StringComparer.Ordinal);

    private readonly string _language;
    private readonly FrozenSet<string> _verbs;
    private readonly FrozenDictionary<string, string> _infinitives;
    private readonly FrozenSet<string> _proper;

    private LabelWords(string language, Source source)
    {
        _language = language;
        LeadIns = [.. source.LeadIns.OrderByDescending(leadIn => leadIn.Length)];
        Purpose = source.Purpose;
        And = source.And.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Pronouns = source.Pronouns.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Articles = (source.Articles ?? []).ToFrozenSet(StringComparer.Ordinal);
        _proper = source.Proper.ToFrozenSet(StringComparer.Ordinal);
        _verbs = source.Verbs.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _infinitives = (source.Infinitives ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split(':'))
            .DistinctBy(pair => pair[0])
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<string> LeadIns { get; }

    public IReadOnlyList<string> Purpose { get; }

    public FrozenSet<string> And { get; }

    public FrozenSet<string> Pronouns { get; }

    /// <summary>Articles in lower case: a label is the same with and without them.</summary>
    public FrozenSet<string> Articles { get; }

    public static LabelWords? For(string? language) => language is null ? null : Known.GetValueOrDefault(language);

    public bool IsProper(string word) => _proper.Contains(word);

    /// <summary>Surely a verb that opens a skill: an infinitive, or the third person where its ending gives it away.</summary>
    public bool IsVerb(string word)
    {
        var lower = word.ToLowerInvariant();
        return _language switch
        {
            "hr" => lower.Length > 3
                && ((lower.EndsWith("ti", StringComparison.Ordinal) && !lower.EndsWith("osti", StringComparison.Ordinal) && !lower.EndsWith("asti", StringComparison.Ordinal)
                        && !lower.EndsWith("ijesti", StringComparison.Ordinal) && !lower.EndsWith("nti", StringComparison.Ordinal) && !lower.EndsWith("kti", StringComparison.Ordinal))
                    || lower.EndsWith("ći", StringComparison.Ordinal) && lower.Length > 4 && !lower.EndsWith("ući", StringComparison.Ordinal)
                    || lower.EndsWith("ira", StringComparison.Ordinal) || lower.EndsWith("uje", StringComparison.Ordinal)),
            "et" => lower.Length > 3 && lower[^1] == 'b' && "aeiou".Contains(lower[^2], StringComparison.Ordinal),
            _ => _verbs.Contains(lower),
        };
    }

    /// <summary>Estonian third person to infinitive: a list for short verbs, whose stems change; longer verbs in -tab, -dab, -eerib are regular. Other words stay.</summary>
    public string Infinitive(string word)
    {
        if (_infinitives.TryGetValue(word, out var infinitive))
            return infinitive;
        if (_language != "et")
            return word;
        var syllables = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1])))
                syllables++;
        }

        return syllables >= 3 && (word.EndsWith("tab", StringComparison.Ordinal) || word.EndsWith("dab", StringComparison.Ordinal) || word.EndsWith("erib", StringComparison.Ordinal))
            ? word[..^1] + "da"
            : word;
    }

    private static bool IsVowel(char c) => "aeiouõäöü".Contains(char.ToLowerInvariant(c), StringComparison.Ordinal);

    private sealed record Source(string[] LeadIns, string[] Purpose, string[] And, string[] Pronouns, string[] Proper, string Verbs, string? Infinitives, string[]? Articles);
}
