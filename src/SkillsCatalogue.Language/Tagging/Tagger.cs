using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Tagging;

/// <summary>
/// Says of any statement in Croatian, Estonian, Danish or English whether it is green and whether it is digital, by rules with a quoted trigger.
/// A statement is green when its action or purpose reduces emissions, waste, pollution or the use of resources, or protects nature; a green thing that is only
/// sold or carried does not count. It is digital when doing it needs digital technology or data to be operated, made, secured or judged; a machine with electronics does not count.
/// </summary>
public static class Tagger
{
    /// <summary>Rule set of the claims; raise it when lexicons or weights change.</summary>
    public const string Method = "rules/1";

    /// <summary>Rules are never surer than this: the labels of people differ on more than 3 in 100.</summary>
    private const double Surest = 0.97;

    /// <summary>
    /// One claim for each scheme of <see cref="TagSchemes.All"/>. <see cref="TagClaim.Confidence"/> is the probability that the value is right, by prior judgement,
    /// not fitted to data: about 0.92 for a strong trigger, 0.6 for a medium one, 0.93 for false without any trigger, less when weak triggers stand there.
    /// </summary>
    /// <param name="language">ISO 639-1; null: guessed from the statement.</param>
    /// <param name="section">Heading it stands under; it lifts a claim but makes none.</param>
    /// <returns>Value null with confidence 0 when it cannot tell: nothing to read, or a language without a lexicon.</returns>
    public static IReadOnlyList<TagClaim> Tag(string statement, string? language, DateTimeOffset at, string? section = null) =>
        [.. TagSchemes.All.Select(scheme => Tag(scheme, statement, language, at, section))];

    private static TagClaim Tag(TagScheme scheme, string statement, string? language, DateTimeOffset at, string? section)
    {
        TagClaim Claim(bool? value, string? trigger, string reason, double confidence) =>
            new(scheme.Id, scheme.Version, value, TagBasis.Rule, trigger, reason, null, Method, confidence, null, at);

        if (!statement.Any(char.IsLetter))
            return Claim(null, null, "There are no words to judge.", 0);
        if ((language ?? LanguageGuesser.Guess(statement)) is not { } known)
            return OfUnknownLanguage(scheme, statement) is { } sure
                ? Claim(true, Quote(statement, sure), sure.Reason, Math.Min(Surest, sure.Probability) * 0.9)
                : Claim(null, null, "The language was not recognised.", 0);
        if (TagLexicon.For(scheme.Id, known) is not { } lexicon)
            return Claim(null, null, $"There is no lexicon for the language “{known}”.", 0);

        var verdict = TagRules.Judge(statement, known, lexicon, section);
        var value = verdict.Probability >= 0.5;
        var confidence = Math.Min(Surest, value ? verdict.Probability : 1 - verdict.Probability);
        return Claim(value, Quote(statement, verdict), verdict.Reason, Math.Round(confidence, 3));
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
