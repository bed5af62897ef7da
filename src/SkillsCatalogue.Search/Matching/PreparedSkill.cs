using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Search.Matching;

/// <summary>A skill of the index, its texts analysed once.</summary>
/// <param name="Quotes">Index of the evidence, language, words; equal quotes once. A label in a language that no quote has stands for the first quote: it is its translation.</param>
/// <param name="Labels">Preferred and alternative labels.</param>
/// <param name="Units">Names of the units of its evidence.</param>
internal sealed record PreparedSkill(
    IReadOnlyList<(int Evidence, string Language, MatchText Text, bool IsLabel)> Quotes,
    IReadOnlyList<(string Language, MatchText Text)> Labels,
    IReadOnlyList<string> Units)
{
    public static PreparedSkill Of(CatalogueSkill skill, Func<string, WordTable> tableOf)
    {
        var quotes = skill.Evidence
            .Select((evidence, at) => (Evidence: at, Language: SkillDocument.LanguageOf(skill, evidence), evidence.Quote))
            .DistinctBy(entry => entry.Quote, StringComparer.Ordinal)
            .Select(entry => (entry.Evidence, entry.Language, tableOf(entry.Language).Read(entry.Quote), false))
            .ToList();
        var labels = skill.PrefLabel.Select(pair => (pair.Key, pair.Value))
            .Concat(skill.AltLabels.SelectMany(pair => pair.Value.Select(label => (pair.Key, label))))
            .Select(entry => (Language: entry.Key, Text: tableOf(entry.Key).Read(entry.Item2)))
            .ToList();
        var translations = labels.Where(label => quotes.TrueForAll(quote => quote.Language != label.Language)).Select(label => (0, label.Language, label.Text, true));
        return new([.. quotes, .. translations], labels, [.. skill.Evidence.Select(evidence => evidence.Unit).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }
}
