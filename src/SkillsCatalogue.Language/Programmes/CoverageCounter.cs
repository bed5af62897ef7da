using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>
/// Counts how much of each set a programme covers. A skill counts as covered where it is the best proposal for an outcome, or confirmed: the further proposals
/// are alternatives, not content of the programme.
/// </summary>
internal sealed class CoverageCounter(ISkillFinder finder, RegisterIndex register, Tracer tracer)
{
    public IReadOnlyList<SetCoverage> Count(IReadOnlyList<MappedOutcome> outcomes, IReadOnlyCollection<RegisterEntry> named)
    {
        var proven = outcomes.SelectMany(outcome => outcome.Skills).Where(skill => skill.Standing == MatchStanding.Confirmed).Select(skill => skill.Id).ToHashSet(StringComparer.Ordinal);
        var covered = outcomes.Select(BestProposal).OfType<string>().Concat(proven).ToHashSet(StringComparer.Ordinal);

        var units = new Dictionary<(string Sha256, string? Unit), bool>();
        foreach (var (evidence, isNamed) in Reached(outcomes, covered).Select(evidence => (evidence, false)).Concat(Named(named).Select(evidence => (evidence, true))))
            units[(evidence.Sha256, evidence.Unit)] = isNamed || units.GetValueOrDefault((evidence.Sha256, evidence.Unit));

        return [.. units
            .Select(unit => Of(unit.Key.Sha256, unit.Key.Unit, unit.Value, covered, proven))
            .OfType<SetCoverage>()
            .OrderByDescending(coverage => coverage.IsExplicit)
            .ThenByDescending(coverage => coverage.Covered)
            .ThenBy(coverage => coverage.Standard.Number, StringComparer.Ordinal)
            .ThenBy(coverage => coverage.Set?.Number, StringComparer.Ordinal)];
    }

    /// <summary>None where somebody has confirmed a skill: what is proposed beside it is no longer what the outcome is taken to teach.</summary>
    private static string? BestProposal(MappedOutcome outcome) =>
        outcome.Skills.Any(skill => skill.Standing == MatchStanding.Confirmed) ? null : outcome.Skills.FirstOrDefault(skill => skill.Standing == MatchStanding.Proposed)?.Id;

    private static IEnumerable<Evidence> Reached(IEnumerable<MappedOutcome> outcomes, HashSet<string> covered) =>
        outcomes.SelectMany(outcome => outcome.Skills).Where(skill => skill.Standing != MatchStanding.Removed && covered.Contains(skill.Id) && skill.Evidence.Unit is not null).Select(skill => skill.Evidence);

    /// <summary>Units of documents that a named set stands for, itself and the sets of competences that it leads to.</summary>
    private IEnumerable<Evidence> Named(IEnumerable<RegisterEntry> named)
    {
        var sets = named.SelectMany(set => set.CompetenceSets.Select(number => register.Find(set.Register, number)).OfType<RegisterEntry>().Prepend(set)).Distinct();
        foreach (var set in sets)
        {
            foreach (var unit in ProgrammeReferences.UnitNames(set.Number))
            {
                var found = finder.SkillsOf(unit)
                    .SelectMany(skill => skill.Evidence.Where(evidence => evidence.Unit == unit && skill.Standards.Any(standard => standard.Sha256 == evidence.Sha256 && tracer.SetOf(standard, unit) == set)))
                    .DistinctBy(evidence => evidence.Sha256);
                foreach (var evidence in found)
                    yield return evidence;
            }
        }
    }

    private SetCoverage? Of(string sha256, string? unit, bool isExplicit, HashSet<string> covered, HashSet<string> proven)
    {
        if (unit is null)
            return null;
        var skills = finder.SkillsOf(sha256, unit);
        if (skills.Select(skill => skill.Standards.FirstOrDefault(standard => standard.Sha256 == sha256)).FirstOrDefault(standard => standard is not null) is not { } standard)
            return null;
        var set = Tracer.Of(tracer.SetOf(standard, unit)) ?? new SetTrace(unit, unit, null);
        return new(
            tracer.Of(standard), set,
            skills.Count(skill => covered.Contains(skill.Id)),
            skills.Count(skill => proven.Contains(skill.Id)),
            skills.Count, isExplicit,
            [.. skills.Where(skill => !covered.Contains(skill.Id)).Select(skill => Missing(skill, sha256, unit))]);
    }

    private static MissingSkill Missing(CatalogueSkill skill, string sha256, string unit)
    {
        var (language, label) = skill.LabelIn(null);
        return new(skill.Id, label, language, skill.Evidence.FirstOrDefault(evidence => evidence.Sha256 == sha256 && evidence.Unit == unit)?.Code);
    }
}
