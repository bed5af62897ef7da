using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Rules;

/// <summary>Compares a stated volume with limits, in the unit of the limit where it is the same, else in hours by sourced factors.</summary>
internal static class VolumeComparison
{
    /// <summary>Larger than any volume of learning (a hundred years of full-time study): such a figure is a fault of writing.</summary>
    public const decimal Absurd = 200_000m;

    public static VolumePosition Of(CreditPoints volume, VolumeLimit? min, VolumeLimit? max, RulePack pack)
    {
        var below = Side(volume, min, pack, isMin: true);
        var above = Side(volume, max, pack, isMin: false);
        if (below == VolumePosition.Below || above == VolumePosition.Above)
            return below == VolumePosition.Below ? below : above;
        if (below == VolumePosition.NoFactor || above == VolumePosition.NoFactor)
            return VolumePosition.NoFactor;
        return below == VolumePosition.Straddles || above == VolumePosition.Straddles ? VolumePosition.Straddles : VolumePosition.Within;
    }

    private static VolumePosition Side(CreditPoints volume, VolumeLimit? limit, RulePack pack, bool isMin)
    {
        if (limit is null)
            return VolumePosition.Within;
        var outside = isMin ? VolumePosition.Below : VolumePosition.Above;
        if (string.Equals(UnitNames.Canonical(volume.Unit), UnitNames.Canonical(limit.Unit), StringComparison.OrdinalIgnoreCase))
            return (isMin ? volume.Value < limit.Value : volume.Value > limit.Value) ? outside : VolumePosition.Within;
        if (HoursFactors.Of(volume, pack) is not { } stated || HoursFactors.Of(new(limit.Value, limit.Unit), pack) is not { } edge)
            return VolumePosition.NoFactor;
        if (isMin)
            return stated.Max < edge.Min ? outside : stated.Min >= edge.Max ? VolumePosition.Within : VolumePosition.Straddles;
        return stated.Min > edge.Max ? outside : stated.Max <= edge.Min ? VolumePosition.Within : VolumePosition.Straddles;
    }
}
