using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Core.Programmes;

/// <summary>What mapping asks of the catalogue. Search answers; the host wires the two.</summary>
public interface ISkillFinder
{
    /// <summary>The newest release when there is one, else the pilot view; null when there is no index yet.</summary>
    CatalogueStamp? Current { get; }

    /// <summary>Best skills for each outcome, best first; an empty list where nothing fits. Same order and number as the outcomes.</summary>
    /// <param name="top">Most skills an outcome, 1 to 50.</param>
    /// <param name="progress">Told the number of outcomes done, now and then.</param>
    IReadOnlyList<IReadOnlyList<SkillMatch>> Match(IReadOnlyList<OutcomeQuery> outcomes, int top, IProgress<int>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>All skills with evidence in one unit (set of competences or of learning outcomes) of a document; empty when there are none.</summary>
    IReadOnlyList<CatalogueSkill> SkillsOf(string sha256, string unit);

    /// <summary>All skills with evidence in a unit of this name (register number) in any document; empty when there are none.</summary>
    IReadOnlyList<CatalogueSkill> SkillsOf(string unit);

    /// <summary>A skill by its id or the id of one of its candidates; null when the view does not hold it.</summary>
    CatalogueSkill? Find(string id);
}
