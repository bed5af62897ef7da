using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Search;

/// <summary>Says for the hits of one query where its words stand: the fields, and the words of the label to mark. Analyses the query once a language.</summary>
internal sealed class MatchExplainer
{
    private const int ShortestBeginning = 3;

    private readonly string? query;
    private readonly HashSet<string> typed;
    private readonly Dictionary<string, HashSet<string>> stems = new(StringComparer.Ordinal);

    public MatchExplainer(string? query)
    {
        this.query = string.IsNullOrWhiteSpace(query) ? null : query;
        typed = Stems(null);
    }

    public (IReadOnlyList<string> MatchedOn, IReadOnlyList<HighlightSpan> Highlights) Explain(CatalogueSkill skill)
    {
        if (query is null)
            return ([], []);
        var matchedOn = new List<string>();
        var highlights = new List<HighlightSpan>();
        foreach (var (language, label) in skill.PrefLabel)
            highlights.AddRange(Matches(label, language).Select(span => new HighlightSpan(language, span)));
        if (highlights.Count > 0)
            matchedOn.Add("label");
        if (skill.AltLabels.Any(pair => pair.Value.Any(label => Matches(label, pair.Key).Any())))
            matchedOn.Add("altLabel");
        if (skill.Evidence.Any(evidence => Matches(evidence.Quote, SkillDocument.LanguageOf(skill, evidence)).Any()))
            matchedOn.Add("statement");
        if (matchedOn.Count == 0)
            matchedOn.Add("similar");
        return (matchedOn, highlights);
    }

    private IEnumerable<TextSpan> Matches(string where, string? language)
    {
        var wanted = Stems(language);
        return TextAnalysis.Terms(where, language)
            .Where(term => wanted.Contains(term.Stem) || BeginsAsTyped(TextAnalysis.Stem(term.Word, null)))
            .Select(term => term.Span);
    }

    private bool BeginsAsTyped(string word) =>
        typed.Contains(word) || typed.Any(beginning => beginning.Length >= ShortestBeginning && word.StartsWith(beginning, StringComparison.Ordinal));

    private HashSet<string> Stems(string? language)
    {
        var key = language ?? "";
        if (!stems.TryGetValue(key, out var known))
            stems[key] = known = TextAnalysis.Terms(query ?? "", language).Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);
        return known;
    }
}
