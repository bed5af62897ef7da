using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Rules;

/// <summary>Hours of a volume, by what an hour is and by the sourced factors of a pack.</summary>
internal static class HoursFactors
{
    /// <summary>Hours in one of the unit; null when no source says.</summary>
    public static HoursRange? PerUnit(string unit, RulePack? pack)
    {
        var id = UnitNames.Canonical(unit);
        if (id == UnitNames.Hours)
            return new(1, 1, ProgrammeHours.Stated);
        if (id == UnitNames.Minutes)
            return new(1 / 60m, 1 / 60m, ProgrammeHours.Stated);
        return pack?.UnitOf(id)?.Hours is { } factor ? new(factor.Min, factor.Max, pack.SourceOf(factor.Source)?.Citation ?? factor.Source) : null;
    }

    /// <summary>Hours of a volume; null when no source says, or when the figure is none that a volume can have.</summary>
    public static HoursRange? Of(CreditPoints volume, RulePack? pack) =>
        volume.Value is >= 0 and <= VolumeComparison.Absurd && PerUnit(volume.Unit, pack) is { } factor
            ? new(volume.Value * factor.Min, volume.Value * factor.Max, factor.Source)
            : null;
}
