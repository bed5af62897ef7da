using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>From a set that a programme names, or a skill that matches, to key task, sets and standard.</summary>
internal sealed class Tracer(RegisterIndex register, DateOnly today)
{
    /// <summary>The trace of a set that the programme names itself.</summary>
    public OutcomeTrace Explicit(RegisterEntry set)
    {
        var isCompetences = set.Kind == RegisterEntryKind.CompetenceSet;
        var competences = isCompetences ? set : set.CompetenceSets.Select(number => register.Find(set.Register, number)).FirstOrDefault(found => found is not null);
        var learning = isCompetences ? null : set;
        return new(null, null, null, null, Of(competences), Of(learning), StandardOf(competences ?? set), TraceBasis.Explicit);
    }

    /// <summary>One trace for each standard that proves a matched skill: by the quote that matches best, then by the first one of every other document.</summary>
    public IEnumerable<OutcomeTrace> Matched(ChosenSkill choice)
    {
        if (choice.Shown.Standing == MatchStanding.Removed)
            yield break;
        var basis = choice.Shown.Standing == MatchStanding.Confirmed ? TraceBasis.Confirmed : TraceBasis.Matched;
        var best = choice.Shown.Evidence;
        var others = choice.Skill.Evidence.Where(evidence => evidence.Sha256 != best.Sha256).DistinctBy(evidence => evidence.Sha256);
        foreach (var evidence in others.Prepend(best))
        {
            if (choice.Skill.Standards.FirstOrDefault(standard => standard.Sha256 == evidence.Sha256) is { } standard)
                yield return Of(choice.Skill.Id, evidence, standard, basis);
        }
    }

    /// <summary>The register's entry for a unit of a standard; null when the standard is bound to none or the register does not list its sets.</summary>
    public RegisterEntry? SetOf(StandardRef standard, string? unit) =>
        unit is null || standard.Register is null ? null
        : register.Find(standard.Register, unit) ?? register.Find(standard.Register, $"{standard.Number}/{unit}");

    public StandardTrace Of(StandardRef standard)
    {
        var entry = standard is { Register: { } name, Number: { } number } ? register.Find(name, number) : null;
        return new(standard.Register, standard.Number, standard.Title, entry?.ValidFrom?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), entry?.ValidTo, standard.InForce, standard.Sha256);
    }

    /// <summary>The standard that a set belongs to; null when the register does not know it.</summary>
    public StandardTrace? StandardOf(RegisterEntry set) => register.ParentOf(set) is not { } standard ? null : new(
        standard.Register, standard.Number, standard.Title,
        standard.ValidFrom?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), standard.ValidTo,
        standard.IsInForce(today) && set.IsInForce(today), null);

    public static SetTrace? Of(RegisterEntry? set) => set is null ? null : new(set.Number, set.Title, set.Level);

    private OutcomeTrace Of(string skill, Evidence evidence, StandardRef standard, TraceBasis basis)
    {
        var entry = SetOf(standard, evidence.Unit);
        SetTrace? competences, learning;
        if (entry?.Kind == RegisterEntryKind.LearningOutcomeSet)
        {
            learning = Of(entry);
            competences = Of(entry.CompetenceSets.Select(number => register.Find(entry.Register, number)).FirstOrDefault(found => found is not null));
        }
        else
        {
            competences = Of(entry) ?? (evidence.Unit is { } unit ? new SetTrace(unit, unit, null) : null);
            learning = entry is null ? null : Of(register.LearningOutcomeSetsFor(entry.Number).Where(set => set.Register == entry.Register).OrderByDescending(set => set.IsInForce(today)).FirstOrDefault());
        }

        return new(evidence.StatementId, skill, evidence.Quote, evidence.KeyTask, competences, learning, Of(standard), basis);
    }
}
