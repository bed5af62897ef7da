using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Language.Rules;

/// <summary>Applies the rules of a country to the figures of a programme.</summary>
public static class RuleChecker
{
    /// <summary>One result for each rule of the pack that is valid on the day, in the order of the pack; none when the pack itself is not. Never fails: a figure that no programme can have is a result.</summary>
    /// <param name="language">ISO 639-1 code of the messages; English where the pack has none in it.</param>
    public static IReadOnlyList<RuleResult> Check(RulePack pack, ProgrammeFigures figures, string language, DateOnly date)
    {
        if (!pack.IsValidOn(date))
            return [];
        var served = Served(pack, language);
        return [.. pack.Rules.Where(rule => rule.IsValidOn(date)).Select(rule => Apply(pack, rule, figures, served))];
    }

    /// <summary>The language without its region; English where the pack is not written in it.</summary>
    private static string Served(RulePack pack, string? language)
    {
        var tag = language?.Split('-')[0].Trim().ToLowerInvariant();
        return !string.IsNullOrEmpty(tag) && pack.Title.ContainsKey(tag) ? tag : "en";
    }

    private static RuleResult Apply(RulePack pack, CountryRule rule, ProgrammeFigures figures, string language)
    {
        var parameters = rule.Parameters ?? new RuleParameters();
        var answer = rule.Check switch
        {
            RuleCheck.VolumeRange or RuleCheck.SmallestSize => VolumeChecks.Check(pack, parameters, figures, language),
            RuleCheck.LevelAllowed => LevelChecks.Level(parameters, figures, language),
            RuleCheck.FormByLevel => LevelChecks.Form(pack, parameters, figures, language),
            RuleCheck.ProviderByLevel => LevelChecks.Provider(pack, parameters, figures, language),
            RuleCheck.PartsRequired => ContentChecks.Parts(pack, parameters, figures, language),
            RuleCheck.OutcomeKinds => ContentChecks.Kinds(pack, parameters, figures, language),
            RuleCheck.TracedWithProof => ContentChecks.Traced(figures),
            RuleCheck.SetsInForce => ContentChecks.InForce(figures, language),
            RuleCheck.ElementsStated => ContentChecks.Elements(pack, parameters, figures, language),
            _ => throw new InvalidOperationException($"The check {rule.Check} has no code."),
        };
        var source = pack.SourceOf(rule.Source);
        return new(
            rule.Id, answer.Result, RuleWords.NameOf(rule.Severity), MessageTemplate.Fill(RuleMessages.Of(rule, answer.Message, language), answer.Values),
            rule.Text.In(language), source?.Citation ?? rule.Source, source?.Url, RuleWords.NameOf(rule.LegalStatus));
    }
}
