using SkillsCatalogue.Language.Programmes;
using SkillsCatalogue.Web.Forms;

namespace SkillsCatalogue.Web.Views;

/// <summary>What was entered to check a programme, with what is wrong with it.</summary>
/// <param name="Text">The pasted text; null when none was.</param>
/// <param name="Errors">All of them, those of the settings included.</param>
public sealed record ProgrammeEntry(SettingsForm Settings, string? Text, IReadOnlyList<FieldError> Errors)
{
    /// <summary>Characters of a pasted text: what is read while somebody waits.</summary>
    public const int LongestText = PlainText.Longest;

    public static ProgrammeEntry Empty { get; } = new(SettingsForm.Of(new()), null, []);

    /// <summary>The same with one more fault, which comes first.</summary>
    public ProgrammeEntry With(string field, string message) => this with { Errors = [new(field, message), .. Errors] };

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Message;
}
