using System.Globalization;
using Microsoft.AspNetCore.Http;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Rules;
using SkillsCatalogue.Web.Localisation;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Forms;

/// <summary>The settings of a programme as a form sends them.</summary>
/// <param name="Settings">What could be read.</param>
/// <param name="Volume">The volume as it was typed, so that a wrong one can be shown again.</param>
/// <param name="Unit">The unit that was chosen with it.</param>
/// <param name="Errors">Empty when all is well.</param>
public sealed record SettingsForm(ProgrammeSettings Settings, string? Volume, string? Unit, IReadOnlyList<FieldError> Errors)
{
    private const int LongestLevel = 20;
    private const decimal LargestVolume = 1_000_000;

    public static SettingsForm Of(ProgrammeSettings settings) =>
        new(settings, settings.Volume?.Value.ToString(CultureInfo.InvariantCulture), settings.Volume?.Unit, []);

    public static SettingsForm Read(IFormCollection form, Texts texts)
    {
        var words = texts.Programmes.Form;
        var errors = new List<FieldError>();
        var framework = form.Text("framework");
        var pack = framework is null ? null : RulePacks.For(framework);
        if (framework is not null && pack is null)
            errors.Add(new("framework", words.FrameworkWrong));

        var (typed, unit) = (form.Text("volume"), form.Text("unit"));
        CreditPoints? volume = null;
        if (typed is null && unit is not null)
            errors.Add(new("volume", words.VolumeMissing));
        else if (typed is not null && Amount(typed) is not { } value)
            errors.Add(new("volume", words.VolumeWrong));
        else if (typed is not null && (unit is null || UnitNames.Find(unit) is null))
            errors.Add(new("unit", words.UnitMissing));
        else if (typed is not null)
            volume = new(Amount(typed)!.Value, UnitNames.Canonical(unit!));

        var level = form.Text("level");
        if (level?.Length > LongestLevel || level?.Any(char.IsControl) == true)
            errors.Add(new("level", words.LevelWrong));
        var programmeForm = form.Text("form");
        if (programmeForm is not null && !RulePacks.All.Any(one => one.Forms.Any(known => known.Id == programmeForm)))
            errors.Add(new("form", words.ChoiceWrong.With(words.Form)));
        var provider = form.Text("providerType");
        if (provider is not null && !RulePacks.All.Any(one => one.ProviderTypes.Any(known => known.Id == provider)))
            errors.Add(new("providerType", words.ChoiceWrong.With(words.ProviderType)));
        return new(new(pack?.Id, volume, level, programmeForm, provider), typed, unit, errors);
    }

    /// <summary>A number greater than 0, with a point or a comma before its decimals; null when it is none.</summary>
    public static decimal? Amount(string typed) =>
        decimal.TryParse(typed.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= LargestVolume ? value : null;
}
