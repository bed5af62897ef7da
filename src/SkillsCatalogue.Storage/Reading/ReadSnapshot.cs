using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Storage.Reading;

/// <summary>A release in memory, with its skills by their own id and by the ids of their candidates.</summary>
internal sealed class ReadSnapshot
{
    public ReadSnapshot(int number, string sha256, IReadOnlyList<CatalogueSkill> skills)
    {
        (Number, Sha256, Skills) = (number, sha256, skills);
        var byId = new Dictionary<string, CatalogueSkill>(StringComparer.Ordinal);
        foreach (var skill in skills)
            byId[skill.Id] = skill;

        // A candidate of a live skill and of a deprecated one leads to the live one.
        foreach (var skill in skills.OrderBy(skill => skill.Status == SkillStatus.Deprecated))
        {
            foreach (var candidate in skill.Candidates)
                byId.TryAdd(candidate, skill);
        }

        ById = byId;
    }

    public int Number { get; }

    public string Sha256 { get; }

    public IReadOnlyList<CatalogueSkill> Skills { get; }

    public IReadOnlyDictionary<string, CatalogueSkill> ById { get; }
}
