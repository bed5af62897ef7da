using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Tagging;

/// <summary>
/// Weighs the triggers of a statement as log-odds: base rate, plus the strongest group in full and each further one by half of the one before,
/// less what speaks against it.
/// </summary>
internal static class TagRules
{
    /// <summary>Log-odds of a statement without any trigger: 7 in 100 are tagged all the same, because a lexicon never knows every word.</summary>
    private const double Base = -2.6;

    /// <summary>A heading that speaks of the tag lifts what stands under it, but decides nothing alone.</summary>
    private const double SectionLift = 1.0;

    public static TagVerdict Judge(string statement, string language, TagLexicon lexicon, string? section)
    {
        var words = WordsOf(statement, language);
        var struckOut = new bool[words.Length];
        foreach (var mask in lexicon.Mask)
        {
            while (mask.Find(words, struckOut) is var (first, last))
                struckOut.AsSpan(first..(last + 1)).Fill(true);
        }

        var context = FirstOf(lexicon.Context, words, struckOut);
        var found = new List<(TagTrigger Trigger, TextSpan Span)>();
        var passedOver = new List<(TagTrigger Trigger, TextSpan Span)>();
        foreach (var trigger in lexicon.Triggers)
        {
            if (Find(trigger, words, struckOut) is not { } hit)
                continue;
            var span = new TextSpan(words[hit.First].Span.Start, words[hit.Last].Span.End);
            if (trigger.IsObject && context is { } action && action.First < hit.First)
                passedOver.Add((trigger, span));
            else
                found.Add((trigger, span));
        }

        var logOdds = Base;
        var share = 1.0;
        foreach (var (trigger, _) in found.OrderByDescending(entry => entry.Trigger.LogOdds))
        {
            logOdds += share * trigger.LogOdds;
            share /= 2;
        }

        foreach (var against in lexicon.Against)
        {
            if (Find(against, words, struckOut) is not null)
                logOdds -= against.LogOdds;
        }

        if (found.Count > 0 && section is not null && Mentions(section, language, lexicon))
            logOdds += SectionLift;
        return Verdict(statement, 1 / (1 + Math.Exp(-logOdds)), found, passedOver, context?.Trigger) with
        {
            Found = [.. found.Select(entry => entry.Trigger.Why)],
            PassedOver = [.. passedOver.Select(entry => entry.Trigger.Why)],
        };
    }

    private static TagVerdict Verdict(
        string statement, double probability, List<(TagTrigger Trigger, TextSpan Span)> found, List<(TagTrigger Trigger, TextSpan Span)> passedOver, TagTrigger? context)
    {
        if (found.Count > 0 && (probability >= 0.5 || passedOver.Count == 0))
        {
            var (trigger, span) = found.MaxBy(entry => entry.Trigger.LogOdds);
            var words = statement[span.Start..span.End];
            return new(probability, span, probability >= 0.5
                ? $"“{words}”: {trigger.Why}."
                : $"“{words}” alone is not enough: {trigger.Why}, but the action or its purpose does not show it.");
        }

        if (passedOver.Count > 0)
        {
            var span = passedOver[0].Span;
            return new(probability, span, $"“{statement[span.Start..span.End]}” is only the object: {context?.Why}.");
        }

        return new(probability, null, "No words of the scheme's lexicon stand in the statement.");
    }

    private static bool Mentions(string section, string language, TagLexicon lexicon)
    {
        var words = WordsOf(section, language);
        var none = new bool[words.Length];
        return lexicon.Triggers.Any(trigger => trigger.LogOdds > 4 && Find(trigger, words, none) is not null);
    }

    private static (int First, int Last)? Find(TagTrigger trigger, TaggedWord[] words, bool[] struckOut)
    {
        foreach (var pattern in trigger.Patterns)
        {
            if (pattern.Find(words, struckOut) is { } hit)
                return hit;
        }

        return null;
    }

    private static (int First, TagTrigger Trigger)? FirstOf(TagTrigger[] groups, TaggedWord[] words, bool[] struckOut)
    {
        foreach (var group in groups)
        {
            if (Find(group, words, struckOut) is { } hit)
                return (hit.First, group);
        }

        return null;
    }

    private static TaggedWord[] WordsOf(string text, string language) =>
        [.. TextAnalysis.Terms(text, language).Select(term => new TaggedWord(Folding.WithoutAccents(term.Word), term.Stem, term.Span))];
}
