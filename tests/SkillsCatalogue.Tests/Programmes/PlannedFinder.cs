using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Tests.Programmes;

/// <summary>A catalogue that answers as a test plans it: outcome text → skills with scores.</summary>
internal sealed class PlannedFinder : ISkillFinder
{
    private readonly Dictionary<string, List<SkillMatch>> _plan = new(StringComparer.Ordinal);
    private readonly List<CatalogueSkill> _skills = [];

    public List<OutcomeQuery> Asked { get; } = [];

    public CatalogueStamp? Current { get; set; } = new("pilot", null, "g-1");

    public PlannedFinder Holds(params CatalogueSkill[] skills)
    {
        _skills.AddRange(skills);
        return this;
    }

    public PlannedFinder Finds(string outcome, params CatalogueSkill[] skills)
    {
        Holds([.. skills.Where(skill => !_skills.Contains(skill))]);
        _plan[outcome] = [.. skills.Select((skill, i) => new SkillMatch(skill, 0.9 - (0.1 * i), 0, [], []))];
        return this;
    }

    public IReadOnlyList<IReadOnlyList<SkillMatch>> Match(IReadOnlyList<OutcomeQuery> outcomes, int top, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        Asked.AddRange(outcomes);
        return [.. outcomes.Select(outcome => (IReadOnlyList<SkillMatch>)(_plan.GetValueOrDefault(outcome.Text) ?? []))];
    }

    public IReadOnlyList<CatalogueSkill> SkillsOf(string sha256, string unit) =>
        [.. _skills.Where(skill => skill.Evidence.Any(evidence => evidence.Sha256 == sha256 && evidence.Unit == unit))];

    public IReadOnlyList<CatalogueSkill> SkillsOf(string unit) => [.. _skills.Where(skill => skill.Evidence.Any(evidence => evidence.Unit == unit))];

    public CatalogueSkill? Find(string id) => _skills.Find(skill => skill.Id == id || skill.Candidates.Contains(id));
}
