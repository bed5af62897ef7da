using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Rules;

/// <summary>What a programme says of its volume.</summary>
internal static class ProgrammeHours
{
    /// <summary>Source of hours that the programme states itself.</summary>
    public const string Stated = "stated";

    /// <summary>All stated volumes; the sum of guided, work-based and self-directed hours stands for hours that are not stated as a whole.</summary>
    public static IReadOnlyList<CreditPoints> Volumes(ProgrammeFacts facts)
    {
        if (facts.Volume.Any(volume => UnitNames.Canonical(volume.Unit) == UnitNames.Hours) || SumOfParts(facts) is not { } sum)
            return facts.Volume;
        return [.. facts.Volume, new(sum, UnitNames.Hours)];
    }

    /// <summary>Guided, work-based and self-directed hours together; null when none is stated or a figure is none that hours can have.</summary>
    public static decimal? SumOfParts(ProgrammeFacts facts)
    {
        decimal?[] parts = [facts.GuidedHours, facts.WorkBasedHours, facts.SelfDirectedHours];
        return parts.All(part => part is null) || parts.Any(part => part is < 0 or > VolumeComparison.Absurd) ? null : parts.Sum(part => part ?? 0);
    }
}
