using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Tagging;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Shares of a tag over the outcomes of a programme.</summary>
internal static class SchemeShares
{
    public static SchemeShare Of(IReadOnlyCollection<MappedOutcome> outcomes, TagScheme scheme)
    {
        var values = outcomes.Select(outcome => (Value: EffectiveTag.Of(outcome.Tags, scheme.Id, scheme.Threshold), outcome.Hours)).ToList();
        if (values.Count == 0)
            return new(null, null, 1, 0, 1, 0);
        double tagged = values.Count(outcome => outcome.Value == true);
        double unassessed = values.Count(outcome => outcome.Value is null);
        var assessed = values.Count - unassessed;
        // Hours of some outcomes only would weigh the others as nothing.
        var hours = values.TrueForAll(outcome => outcome.Hours is not null) ? values.Where(outcome => outcome.Value is not null).Sum(outcome => outcome.Hours ?? 0) : 0;
        return new(
            assessed > 0 ? tagged / assessed : null,
            hours > 0 ? (double)(values.Where(outcome => outcome.Value == true).Sum(outcome => outcome.Hours ?? 0) / hours) : null,
            unassessed / values.Count,
            tagged / values.Count,
            (tagged + unassessed) / values.Count,
            (int)tagged);
    }
}
