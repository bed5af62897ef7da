using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Prose that mostly says what the learner can do also has sentences about the course ("Undervisningen foregår …"); those are no outcomes.</summary>
internal static class LearnerProse
{
    /// <summary>Takes such sentences out of what was found in one run.</summary>
    /// <returns>What was taken; nothing in languages whose sentences may leave the subject out.</returns>
    public static IReadOnlyList<Found> TakeOthers(List<Found> found, DocumentText document, SectionLexicon lexicon)
    {
        if (!lexicon.KnowsLearners)
            return [];
        var others = found.Where(item => item.Rule == Rules.Sentence && !lexicon.NamesLearner(document.Slice(item.Span))).ToList();
        var about = found.Count(item => item.Rule is Rules.Sentence or Rules.Clause) - others.Count;
        if (others.Count == 0 || about < 2 || about <= others.Count)
            return [];
        found.RemoveAll(others.ToHashSet().Contains);
        return others;
    }

    /// <summary>Most sentences begin by naming the learner ("Die Schülerinnen und Schüler planen …", "Sie wählen …").</summary>
    public static bool IsAboutLearners(DocumentText document, TextSpan span, SectionLexicon lexicon)
    {
        if (!lexicon.KnowsLearners)
            return false;
        var sentences = Sentences.Split(document.Text, span, document.Language);
        return sentences.Count(sentence => lexicon.NamesLearner(FirstWords(document.Slice(sentence)))) * 2 >= sentences.Count && sentences.Count > 0;
    }

    private static string FirstWords(string sentence) => string.Join(' ', sentence.Split(' ', 5, StringSplitOptions.RemoveEmptyEntries).Take(4));
}
