using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>The skills of a programme, confirmed ones first; removed ones are left out.</summary>
public sealed record ProgrammeSkillsJson(string? View, int? Release, IReadOnlyList<ProgrammeSkillJson> Skills)
{
    public static ProgrammeSkillsJson From(ProgrammeMap map) => new(map.Stamp?.View, map.Stamp?.Release,
    [
        .. map.Outcomes.SelectMany(outcome => outcome.Skills, (outcome, skill) => (outcome, skill))
            .Where(pair => pair.skill.Standing != MatchStanding.Removed)
            .GroupBy(pair => pair.skill.Id, StringComparer.Ordinal)
            .Select(group => (Skill: group.MaxBy(pair => pair.skill.Standing == MatchStanding.Confirmed ? 2 : pair.skill.Score).skill, Best: group.Max(pair => pair.skill.Score), Outcomes: group.Select(pair => pair.outcome.Id).ToList()))
            .OrderByDescending(entry => entry.Skill.Standing == MatchStanding.Confirmed).ThenByDescending(entry => entry.Best).ThenBy(entry => entry.Skill.Id, StringComparer.Ordinal)
            .Select(entry => new ProgrammeSkillJson(entry.Skill.Id, entry.Skill.Uri, entry.Skill.PrefLabel, entry.Skill.Language, JsonName.Of(entry.Skill.Standing), Math.Round(entry.Best, 4), entry.Outcomes)),
    ]);
}
