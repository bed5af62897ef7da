using System.Globalization;
using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Web.Views;

/// <summary>Settings of a programme as fields of a form or of an address: the same names everywhere.</summary>
public static class SettingsFields
{
    /// <summary>Name and value of every field that is set.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(ProgrammeSettings settings) =>
    [
        .. new (string Name, string? Value)[]
        {
            ("framework", settings.Framework),
            ("volume", settings.Volume?.Value.ToString(CultureInfo.InvariantCulture)),
            ("unit", settings.Volume?.Unit),
            ("level", settings.Level),
            ("form", settings.Form),
            ("providerType", settings.ProviderType),
        }.Where(field => field.Value is not null).Select(field => (field.Name, field.Value!)),
    ];
}
