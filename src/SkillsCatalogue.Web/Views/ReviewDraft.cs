using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Web.Views;

/// <summary>A decision that was not taken, with what is wrong: the form shows it again.</summary>
public sealed record ReviewDraft(ReviewDecision Decision, IReadOnlyList<FieldError> Errors)
{
    /// <summary>The message about a field; null when there is none.</summary>
    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Message;
}
