using SkillsCatalogue.Web.Forms;

namespace SkillsCatalogue.Web.Views;

/// <summary>What was entered to check a programme, with what is wrong with it.</summary>
/// <param name="Text">The pasted text; null when none was.</param>
/// <param name="Errors">All of them, those of the settings included.</param>
public sealed record ProgrammeEntry(SettingsForm Settings, string? Text, IReadOnlyList<FieldError> Errors)
{
    /// <summary>Characters of a pasted text: about a hundred printed pages.</summary>
    public const int LongestText = 300_000;

    public static ProgrammeEntry Empty { get; } = new(SettingsForm.Of(new()), null, []);

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Message;
}
