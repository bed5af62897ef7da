using System.Collections.Frozen;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Rules;

/// <summary>The messages of all checks (<c>Data/rules.messages.json</c>): check → message → words, and the places that a message may hold.</summary>
internal static class RuleMessages
{
    private static readonly FrozenDictionary<RuleCheck, FrozenDictionary<string, Wording>> General = EmbeddedData.Json<Dictionary<string, Dictionary<string, Wording>>>("rules.messages.json")!
        .ToFrozenDictionary(check => Enum.Parse<RuleCheck>(check.Key, ignoreCase: true), check => check.Value.ToFrozenDictionary(StringComparer.Ordinal));

    private static readonly FrozenDictionary<RuleCheck, string[]> PlacesOf = new Dictionary<RuleCheck, string[]>
    {
        [RuleCheck.VolumeRange] = ["stated", "hours", "min", "max", "limits", "units"],
        [RuleCheck.SmallestSize] = ["stated", "hours", "min", "units"],
        [RuleCheck.LevelAllowed] = ["level", "levels"],
        [RuleCheck.FormByLevel] = ["level", "form", "allowed", "levels"],
        [RuleCheck.ProviderByLevel] = ["level", "provider", "allowed", "levels"],
        [RuleCheck.PartsRequired] = ["items", "missing"],
        [RuleCheck.OutcomeKinds] = ["items", "missing"],
        [RuleCheck.TracedWithProof] = ["proven", "outcomes", "traced", "open"],
        [RuleCheck.SetsInForce] = ["sets", "count"],
        [RuleCheck.ElementsStated] = ["items", "missing", "byHand"],
    }.ToFrozenDictionary();

    /// <summary>Keys of the messages of a check: what a pack may replace.</summary>
    public static IReadOnlyCollection<string> KeysOf(RuleCheck check) => General[check].Keys;

    /// <summary>Places that the messages of a check may hold.</summary>
    public static IReadOnlyList<string> Places(RuleCheck check) => PlacesOf[check];

    /// <summary>The words of a message: the rule's own, else the general ones.</summary>
    public static string Of(CountryRule rule, string message, string language) =>
        (rule.Messages?.TryGetValue(message, out var own) == true ? own : General[rule.Check][message]).In(language);
}
