using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Language.Tagging;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>The skills beside one outcome: what people confirmed, then what the machine proposes, then what people took out.</summary>
internal sealed class SkillChoice
{
    public SkillChoice(ISkillFinder finder, IReadOnlyList<SkillMatch> matches, List<MatchDecision> decisions)
    {
        var standing = new Dictionary<string, MatchStanding>(StringComparer.Ordinal);
        var added = new List<ChosenSkill>();
        foreach (var decision in decisions.Where(decision => decision.Standing != MatchStanding.Proposed))
        {
            // A skill may have merged with another since: the decision follows it.
            var skill = matches.Select(match => match.Skill).FirstOrDefault(skill => Is(skill, decision.SkillId)) ?? finder.Find(decision.SkillId);
            if (skill is null)
                continue;
            standing[skill.Id] = decision.Standing;
            if (decision.Standing == MatchStanding.Confirmed && matches.All(match => match.Skill.Id != skill.Id) && skill.Evidence.Count > 0)
                added.Add(Show(new(skill, 1, 0, [], []), MatchStanding.Confirmed));
        }

        Skills = [.. matches
            .Select(match => Show(match, standing.GetValueOrDefault(match.Skill.Id, MatchStanding.Proposed)))
            .Concat(added)
            .OrderBy(choice => choice.Shown.Standing switch { MatchStanding.Confirmed => 0, MatchStanding.Proposed => 1, _ => 2 })];
    }

    public IReadOnlyList<ChosenSkill> Skills { get; }

    /// <summary>Where the outcome's own words do not tell, a confirmed skill does.</summary>
    public IReadOnlyList<TagClaim> WithTagsOfConfirmed(IReadOnlyList<TagClaim> own) =>
        [.. own.Select(claim => claim.Value is not null ? claim : FromConfirmed(claim) ?? claim)];

    private TagClaim? FromConfirmed(TagClaim claim) =>
        TagSchemes.All.FirstOrDefault(scheme => scheme.Id == claim.Scheme) is { } known
            ? Skills.Where(choice => choice.Shown.Standing == MatchStanding.Confirmed)
                .Select(choice => EffectiveTag.ClaimOf(choice.Skill.Tags, known.Id, known.Threshold))
                .FirstOrDefault(found => found?.Value is not null)
            : null;

    private static bool Is(CatalogueSkill skill, string id) => skill.Id == id || skill.Candidates.Contains(id);

    private static ChosenSkill Show(SkillMatch match, MatchStanding standing)
    {
        var (language, label) = match.Skill.LabelIn(null);
        return new(match.Skill, new(
            match.Skill.Id, match.Skill.Uri, label, language, match.Score, standing, match.Skill.Evidence[match.Evidence], match.OutcomeWords, match.EvidenceWords));
    }
}
