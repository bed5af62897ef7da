using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Rules;

/// <summary>From one unit of volume to another, by way of hours and only by factors that have a source.</summary>
public static class HoursTranslator
{
    /// <summary>Hours of the whole programme. Hours that it states win; else its credits by a factor of the pack; else the hours of its parts; null when none of these is known.</summary>
    /// <param name="pack">Null: the factors of all packs; where they differ, the range that they span.</param>
    public static HoursRange? Hours(ProgrammeFacts facts, RulePack? pack) => Hours(facts.Volume, pack, ProgrammeHours.SumOfParts(facts));

    /// <summary>Hours of some volumes, such as those of a module; null when none is known.</summary>
    public static HoursRange? Hours(IReadOnlyList<CreditPoints> volumes, RulePack? pack) => Hours(volumes, pack, null);

    /// <summary>The volume in the other units of all packs that have a sourced factor, those of the pack first; two decimals. Empty when the hours are not known.</summary>
    public static IReadOnlyList<UnitEquivalent> Equivalents(ProgrammeFacts facts, RulePack? pack)
    {
        if (Hours(facts, pack) is not { Max: > 0 } hours)
            return [];
        var own = facts.Volume.Select(volume => UnitNames.Canonical(volume.Unit)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var units = Packs(pack).SelectMany(from => from.Units.Select(unit => (From: from, Unit: unit)))
            .Where(entry => entry.Unit.Hours is not null && !own.Contains(entry.Unit.Id))
            .DistinctBy(entry => entry.Unit.Id, StringComparer.OrdinalIgnoreCase)
            .Select(entry => new UnitEquivalent(
                entry.Unit.Id,
                decimal.Round(hours.Min / entry.Unit.Hours!.Max, 2), decimal.Round(hours.Max / entry.Unit.Hours.Min, 2),
                entry.From.SourceOf(entry.Unit.Hours.Source)?.Citation ?? entry.Unit.Hours.Source));
        return own.Contains(UnitNames.Hours)
            ? [.. units]
            : [new(UnitNames.Hours, decimal.Round(hours.Min, 2), decimal.Round(hours.Max, 2), hours.Source), .. units];
    }

    /// <summary>The hours that satisfy the requirements of volume of both packs; null when a pack has none, has no factor for it, or nothing satisfies both.</summary>
    public static VolumeOverlap? Overlap(RulePack packA, RulePack packB)
    {
        if (Limits(packA) is not { } a || Limits(packB) is not { } b)
            return null;
        var (min, max) = (Math.Max(a.Min, b.Min), Math.Min(a.Max, b.Max));
        if (min > max)
            return null;
        var whole = new[] { (Pack: packA, a.Units), (Pack: packB, b.Units) }
            .SelectMany(entry => entry.Units.Select(unit => Whole(entry.Pack, unit, min, max))).OfType<UnitEquivalent>()
            .DistinctBy(unit => unit.Unit);
        return new(new(min, max, string.Join("; ", new[] { a.Source, b.Source }.Distinct(StringComparer.Ordinal))), [.. whole]);
    }

    private static HoursRange? Hours(IReadOnlyList<CreditPoints> volumes, RulePack? pack, decimal? sumOfParts)
    {
        if (volumes.Select(volume => UnitNames.Canonical(volume.Unit) is UnitNames.Hours or UnitNames.Minutes ? HoursFactors.Of(volume, null) : null).FirstOrDefault(hours => hours is not null) is { } stated)
            return stated;
        var packs = pack is null ? RulePacks.All : [pack];
        foreach (var volume in volumes)
        {
            var hours = packs.Select(from => HoursFactors.Of(volume, from)).OfType<HoursRange>().ToList();
            if (hours.Count > 0)
                return new(hours.Min(one => one.Min), hours.Max(one => one.Max), string.Join("; ", hours.Select(one => one.Source).Distinct(StringComparer.Ordinal)));
        }

        return sumOfParts is { } sum ? new(sum, sum, ProgrammeHours.Stated) : null;
    }

    private static IEnumerable<RulePack> Packs(RulePack? first) => first is null ? RulePacks.All : RulePacks.All.Where(pack => pack.Id != first.Id).Prepend(first);

    private static (decimal Min, decimal Max, string Source, IReadOnlyList<string> Units)? Limits(RulePack pack)
    {
        var rule = pack.Rules.FirstOrDefault(rule => rule is { Check: RuleCheck.VolumeRange, Severity: RuleSeverity.Requirement });
        if (rule?.Parameters is not { Min: { } min, Max: { } max })
            return null;
        return HoursFactors.Of(new(min.Value, min.Unit), pack) is { } from && HoursFactors.Of(new(max.Value, max.Unit), pack) is { } to
            ? (from.Max, to.Min, pack.SourceOf(rule.Source)?.Citation ?? rule.Source, [min.Unit, max.Unit])
            : null;
    }

    private static UnitEquivalent? Whole(RulePack pack, string unit, decimal min, decimal max)
    {
        if (HoursFactors.PerUnit(unit, pack) is not { } factor || UnitNames.Canonical(unit) is UnitNames.Hours or UnitNames.Minutes)
            return null;
        var (from, to) = (decimal.Ceiling(min / factor.Min), decimal.Floor(max / factor.Max));
        return from <= to ? new(unit, from, to, factor.Source) : null;
    }
}
