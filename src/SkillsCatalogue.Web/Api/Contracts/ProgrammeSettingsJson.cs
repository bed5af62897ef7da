using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>What a designer chose; what is null is as the programme states it.</summary>
/// <param name="Framework">Id of a rule pack.</param>
/// <param name="Credits">Volume, in <c>unit</c>.</param>
public sealed record ProgrammeSettingsJson(string? Framework = null, decimal? Credits = null, string? Unit = null, string? Level = null, string? Form = null, string? ProviderType = null)
{
    public static ProgrammeSettingsJson From(ProgrammeSettings settings) =>
        new(settings.Framework, settings.Volume?.Value, settings.Volume?.Unit, settings.Level, settings.Form, settings.ProviderType);
}
