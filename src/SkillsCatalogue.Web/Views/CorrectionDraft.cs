using SkillsCatalogue.Core.Corrections;

namespace SkillsCatalogue.Web.Views;

/// <summary>A correction that was not taken, with what is wrong: the form shows it again.</summary>
public sealed record CorrectionDraft(CorrectionRequest Request, IReadOnlyList<FieldError> Errors)
{
    /// <summary>The message about a field; null when there is none.</summary>
    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Message;
}
