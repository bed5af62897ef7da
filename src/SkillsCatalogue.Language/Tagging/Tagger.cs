using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Language.Tagging.Learning;

namespace SkillsCatalogue.Language.Tagging;

/// <summary>
/// Says of any statement in Croatian, Estonian, Danish or English whether it is green and whether it is digital, by rules with a quoted trigger and, where the program was built with one, a trained model beside them.
/// A statement is green when its action or purpose reduces emissions, waste, pollution or the use of resources, or protects nature; a green thing that is only
/// sold or carried does not count. It is digital when doing it needs digital technology or data to be operated, made, secured or judged; a machine with electronics does not count.
/// </summary>
public static class Tagger
{
    /// <summary>Rule set and model of the claims; raise it when lexicons, weights or the trained file change.</summary>
    public static string Method => TagModel.Default is null ? "rules/1" : "rules+model/2";

    /// <summary>The tagger is never surer than this: the labels of people differ on more than 3 in 100.</summary>
    private const double Surest = 0.97;

    /// <summary>
    /// One claim for each scheme of <see cref="TagSchemes.All"/>. <see cref="TagClaim.Confidence"/> is the probability that the value is right: with a model as fitted on statements that it was not trained on,
    /// by rules alone by prior judgement (about 0.92 for a strong trigger, 0.6 for a medium one, 0.93 for false without any trigger, less when weak triggers stand there).
    /// </summary>
    /// <param name="language">ISO 639-1; null: guessed from the statement.</param>
    /// <param name="section">Heading it stands under; it lifts a claim but makes none.</param>
    /// <returns>Value null with confidence 0 when it cannot tell: nothing to read, or a language without a lexicon.</returns>
    public static IReadOnlyList<TagClaim> Tag(string statement, string? language, DateTimeOffset at, string? section = null) =>
        Tag(statement, language, at, section, TagModel.Default);

    /// <summary>The same with another model; null: by rules alone.</summary>
    internal static IReadOnlyList<TagClaim> Tag(string statement, string? language, DateTimeOffset at, string? section, TagModel? model)
    {
        TagClaim Claim(TagScheme scheme, bool? value, string? trigger, string reason, double confidence, TagBasis basis = TagBasis.Rule) =>
            new(scheme.Id, scheme.Version, value, basis, trigger, reason, null, Method, confidence, null, at);

        if (!statement.Any(char.IsLetter))
            return [.. TagSchemes.All.Select(scheme => Claim(scheme, null, null, "There are no words to judge.", 0))];
        if ((language ?? LanguageGuesser.Guess(statement)) is not { } known)
        {
            return
            [
                .. TagSchemes.All.Select(scheme => OfUnknownLanguage(scheme, statement) is { } sure
                    ? Claim(scheme, true, Quote(statement, sure), sure.Reason, Math.Min(Surest, sure.Probability) * 0.9)
                    : Claim(scheme, null, null, "The language was not recognised.", 0)),
            ];
        }

        var lazyFeatures = new Lazy<SparseVector>(() => model!.Weigh(FeatureReader.Read(statement, known)));
        return
        [
            .. TagSchemes.All.Select(scheme =>
            {
                if (TagLexicon.For(scheme.Id, known) is not { } lexicon)
                    return Claim(scheme, null, null, $"There is no lexicon for the language “{known}”.", 0);
                var verdict = TagRules.Judge(statement, known, lexicon, section);
                var probability = model?.LogOdds(scheme.Id, lazyFeatures.Value) is { } logOdds
                    ? (model.Decisions.GetValueOrDefault(scheme.Id) ?? TagDecision.ModelAlone).Probability(logOdds, verdict)
                    : verdict.Probability;
                var value = probability >= 0.5;
                var confidence = Math.Round(Math.Min(Surest, value ? probability : 1 - probability), 3);
                var byRules = model is null || value == verdict.Probability >= 0.5;
                if (byRules && (verdict.Trigger is not null || !value))
                    return Claim(scheme, value, Quote(statement, verdict), verdict.Reason, confidence);
                return value
                    ? Learnt(scheme, known, statement, confidence)
                    : Claim(scheme, false, Quote(statement, verdict), $"{verdict.Reason} The model, trained on labelled skills, weighs all the words against it.", confidence, TagBasis.Classifier);
            }),
        ];

        TagClaim Learnt(TagScheme scheme, string known, string statement, double confidence)
        {
            var heaviest = TextAnalysis.Terms(statement, known)
                .Where(term => term.Word.Length > 2)
                .MaxBy(term => model!.Weight(scheme.Id, FeatureReader.Words(statement[term.Span.Start..term.Span.End], known)));
            var words = heaviest.Word is null ? null : statement[heaviest.Span.Start..heaviest.Span.End];
            return Claim(scheme, true, words, $"“{words}” weighs most in the model trained on labelled skills.", confidence, TagBasis.Classifier);
        }
    }

    /// <summary>Short texts in no certain language: a strong trigger of any language decides (most are words of all of them), its absence does not.</summary>
    private static TagVerdict? OfUnknownLanguage(TagScheme scheme, string statement) =>
        TextAnalysis.StemmedLanguages
            .Select(language => TagLexicon.For(scheme.Id, language) is { } lexicon ? TagRules.Judge(statement, language, lexicon, null) : null)
            .Where(verdict => verdict is { Probability: > 0.8 })
            .MaxBy(verdict => verdict!.Probability);

    private static string? Quote(string statement, TagVerdict verdict) =>
        verdict.Trigger is { } span ? statement[span.Start..span.End] : null;
}
