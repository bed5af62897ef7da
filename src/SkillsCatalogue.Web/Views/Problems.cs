using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Views;

/// <summary>What a refused decision says to the editor, and at which field.</summary>
public static class Problems
{
    /// <returns>At least one line.</returns>
    public static IReadOnlyList<FieldError> Of(ReviewResult result, ReviewAction action, Texts texts)
    {
        var field = action switch { ReviewAction.Edit => "label", ReviewAction.Merge => "merge", ReviewAction.Reject => "ownReason", _ => "proposal" };
        return result switch
        {
            ReviewResult.NotGrounded => [new("proposal", texts.Review.CannotPublish.With(texts.Review.WhyNotGrounded))],
            ReviewResult.NotRegistered => [new("proposal", texts.Review.CannotPublish.With(texts.Review.WhyNotRegistered))],
            ReviewResult.LabelTaken => [new(field, texts.Review.LabelTaken)],
            ReviewResult.StaleVersion => [new("proposal", texts.Review.ConflictTitle)],
            ReviewResult.NotFound missing => [new("proposal", texts.Review.NotFoundText.With(missing.Id))],
            ReviewResult.Invalid when action == ReviewAction.Reject => [new(field, texts.Review.RejectMissing)],
            ReviewResult.Invalid { Field: "prefLabel" or "PrefLabel" } => [new(field, texts.Review.LabelMissing)],
            ReviewResult.Invalid invalid => [new(field, invalid.Message)],
            ReviewResult.NotAllowed notAllowed => [new("proposal", notAllowed.Message)],
            _ => [new("proposal", texts.Review.Failed.With(result.GetType().Name))],
        };
    }

    /// <summary>Why a proposal cannot be accepted, in words.</summary>
    /// <param name="whyNot">Code that storage gives.</param>
    public static string WhyNot(string? whyNot, Texts texts) =>
        whyNot switch
        {
            "notGrounded" => texts.Review.WhyNotGrounded,
            "superseded" => texts.Review.WhyNotSuperseded,
            _ => texts.Review.WhyNotRegistered,
        };
}
