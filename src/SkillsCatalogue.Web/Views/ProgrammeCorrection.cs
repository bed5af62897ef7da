using SkillsCatalogue.Web.Forms;

namespace SkillsCatalogue.Web.Views;

/// <summary>A correction of a saved programme as it was entered, with what is wrong with it.</summary>
/// <param name="Version">Version of the programme that the designer saw.</param>
public sealed record ProgrammeCorrection(SettingsForm Settings, string Text, string? Note, int Version, IReadOnlyList<FieldError> Errors)
{
    public const int LongestNote = 500;

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Message;
}
