using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Language.Rules;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Hours of each outcome: the hours of its module, else of the programme, parted evenly over the outcomes.</summary>
internal sealed class OutcomeHours
{
    private readonly decimal?[] _perModule;
    private readonly decimal? _outside;

    public OutcomeHours(ProgrammeDraft draft, ProgrammeFacts facts, RulePack? pack)
    {
        var counts = draft.Outcomes.CountBy(outcome => outcome.Module).ToDictionary();
        var ofModule = draft.Modules.Select(module => Middle(ProgrammeFacts.Unknown with { Volume = module.Volume }, pack)).ToArray();
        var outsideCount = counts.GetValueOrDefault(-1) + draft.Modules.Select((_, i) => ofModule[i] is null ? counts.GetValueOrDefault(i) : 0).Sum();
        // What the modules leave of the whole belongs to the outcomes whose module states no hours.
        var rest = Middle(facts, pack) - ofModule.Sum(hours => hours ?? 0);
        _outside = rest > 0 && outsideCount > 0 ? rest / outsideCount : null;
        _perModule = [.. ofModule.Select((hours, i) => hours is null ? _outside : counts.GetValueOrDefault(i) is > 0 and var count ? hours / count : null)];
    }

    /// <summary>Null when no hours are stated and none follow from a sourced factor.</summary>
    public decimal? Of(ProgrammeOutcome outcome) => outcome.Module < 0 ? _outside : _perModule[outcome.Module];

    private static decimal? Middle(ProgrammeFacts facts, RulePack? pack) =>
        HoursTranslator.Hours(facts, pack) is { } hours ? (hours.Min + hours.Max) / 2 : null;
}
