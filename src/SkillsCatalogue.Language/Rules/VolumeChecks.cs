using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Rules;

/// <summary>Checks of the volume. Volumes in several units are all compared; those without a factor count only when there is nothing else.</summary>
internal static class VolumeChecks
{
    public static CheckAnswer Check(RulePack pack, RuleParameters parameters, ProgrammeFigures figures, string language)
    {
        var (min, max) = (parameters.Min, parameters.Max);
        var volumes = ProgrammeHours.Volumes(figures.Facts);
        var limits = Limits(pack, min, max, language);
        (string, string)[] places =
        [
            ("min", min is null ? "" : Limit(pack, min, language)), ("max", max is null ? "" : Limit(pack, max, language)), ("limits", limits),
        ];
        if (volumes.Count == 0)
            return CheckAnswer.CannotTell("notStated", places);
        if (volumes.FirstOrDefault(volume => volume.Value is < 0 or > VolumeComparison.Absurd) is { } absurd)
            return CheckAnswer.Fail("absurd", [.. places, ("stated", Amount(pack, absurd, language))]);

        var compared = volumes.Select(volume => (Volume: volume, Position: VolumeComparison.Of(volume, min, max, pack))).ToList();
        var told = compared.Where(entry => entry.Position is VolumePosition.Within or VolumePosition.Below or VolumePosition.Above).ToList();
        var used = told.Count > 0 ? told : compared.Where(entry => entry.Position == VolumePosition.Straddles).ToList();
        if (used.Count == 0)
            used = compared;
        var stated = ("stated", RuleWords.List([.. used.Select(entry => Amount(pack, entry.Volume, language))], language));
        if (told.Select(entry => entry.Position).Distinct().Count() > 1)
            return CheckAnswer.CannotTell("disagree", [.. places, stated]);
        return used[0].Position switch
        {
            VolumePosition.Within => CheckAnswer.Pass("pass", [.. places, stated]),
            VolumePosition.Below => CheckAnswer.Fail("tooSmall", [.. places, stated]),
            VolumePosition.Above => CheckAnswer.Fail("tooLarge", [.. places, stated]),
            VolumePosition.Straddles => CheckAnswer.CannotTell("straddles", [.. places, stated, ("hours", HoursOf(pack, used[0].Volume, language))]),
            _ => CheckAnswer.CannotTell("noFactor", [.. places, stated, ("units", WithoutFactor(pack, used.Select(entry => entry.Volume), min, max, language))]),
        };
    }

    private static string HoursOf(RulePack pack, CreditPoints volume, string language) =>
        HoursFactors.Of(volume, pack) is { } hours ? RuleWords.Range(hours.Min, hours.Max, language) : "–";

    /// <summary>The units whose hours nobody states: the figures that are missing.</summary>
    private static string WithoutFactor(RulePack pack, IEnumerable<CreditPoints> volumes, VolumeLimit? min, VolumeLimit? max, string language)
    {
        var units = volumes.Select(volume => volume.Unit).Append(min?.Unit).Append(max?.Unit).OfType<string>()
            .Where(unit => HoursFactors.PerUnit(unit, pack) is null)
            .Select(unit => UnitLabel(pack, unit, language)).Distinct(StringComparer.Ordinal);
        return RuleWords.List([.. units], language);
    }

    /// <summary>"2 CSVET to 9 CSVET (50–225 hours)"; the hours only where factors are known and the unit is another.</summary>
    private static string Limits(RulePack pack, VolumeLimit? min, VolumeLimit? max, string language)
    {
        if (min is null || max is null)
            return Limit(pack, min ?? max ?? new(0, UnitNames.Hours), language);
        var text = min.Unit == max.Unit
            ? $"{RuleWords.Range(min.Value, max.Value, language)} {UnitLabel(pack, max.Unit, language)}"
            : $"{Amount(pack, new(min.Value, min.Unit), language)} – {Amount(pack, new(max.Value, max.Unit), language)}";
        return max.Unit != UnitNames.Hours && HoursFactors.Of(new(min.Value, min.Unit), pack) is { } from && HoursFactors.Of(new(max.Value, max.Unit), pack) is { } to
            ? $"{text} ({RuleWords.Range(from.Min, to.Max, language)} h)"
            : text;
    }

    private static string Limit(RulePack pack, VolumeLimit limit, string language)
    {
        var text = Amount(pack, new(limit.Value, limit.Unit), language);
        return limit.Unit != UnitNames.Hours && HoursFactors.Of(new(limit.Value, limit.Unit), pack) is { } hours
            ? $"{text} ({RuleWords.Range(hours.Min, hours.Max, language)} h)"
            : text;
    }

    private static string Amount(RulePack pack, CreditPoints volume, string language) =>
        $"{RuleWords.Number(volume.Value, language)} {UnitLabel(pack, volume.Unit, language)}";

    private static string UnitLabel(RulePack pack, string unit, string language) =>
        pack.UnitOf(unit)?.Labels.In(language) ?? (UnitNames.Canonical(unit) is UnitNames.Hours ? "h" : UnitNames.Canonical(unit));
}
