using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Search;

/// <summary>Says for one hit where the words of the query stand: the fields, and the words of the label to mark.</summary>
internal static class MatchExplainer
{
    public static (IReadOnlyList<string> MatchedOn, IReadOnlyList<HighlightSpan> Highlights) Explain(CatalogueSkill skill, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return ([], []);
        var typed = TextAnalysis.Terms(text, null).Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);
        var matchedOn = new List<string>();
        var highlights = new List<HighlightSpan>();
        foreach (var (language, label) in skill.PrefLabel)
            highlights.AddRange(Matches(label, language, text, typed).Select(term => new HighlightSpan(language, term.Span)));
        if (highlights.Count > 0)
            matchedOn.Add("label");
        if (skill.AltLabels.Any(pair => pair.Value.Any(label => Matches(label, pair.Key, text, typed).Any())))
            matchedOn.Add("altLabel");
        var language0 = skill.Standards.Count > 0 ? skill.Standards[0].Language : null;
        if (skill.Evidence.Any(evidence => Matches(evidence.Quote, language0, text, typed).Any()))
            matchedOn.Add("statement");
        if (matchedOn.Count == 0)
            matchedOn.Add("similar");
        return (matchedOn, highlights);
    }

    private static string Folded(Language.Analysis.Term term) => TextAnalysis.Stem(term.Word, null);

    private static IEnumerable<Language.Analysis.Term> Matches(string where, string? language, string query, HashSet<string> typed)
    {
        var stems = TextAnalysis.Terms(query, language).Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);
        return TextAnalysis.Terms(where, language)
            .Where(term => stems.Contains(term.Stem) || typed.Any(word => Folded(term).StartsWith(word, StringComparison.Ordinal) && (word.Length >= 3 || Folded(term).Length == word.Length)));
    }
}
