using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Views;

/// <summary>What another extractor says of a candidate, in words.</summary>
public static class DisagreementText
{
    public static string Of(Disagreement disagreement, Texts texts) => texts.Review.Disagreement.With(
        Texts.Word(texts.Review.Disagreements, Texts.Name(disagreement.Kind)),
        Texts.Word(texts.Values.Votes, disagreement.Extractor),
        disagreement.Kind == DisagreementKind.Type && Enum.TryParse<Core.Skills.SkillType>(disagreement.Value, out var type) ? Texts.Word(texts.Values.Types, type) : disagreement.Value);
}
