namespace SkillsCatalogue.Language.Rules;

/// <summary>Packs by id. Never changes: adding gives a new set.</summary>
internal sealed class RulePackSet(IReadOnlyList<RulePack> packs)
{
    public IReadOnlyList<RulePack> All { get; } = packs;

    /// <summary>The pack of an id, upper or lower case; null when there is none.</summary>
    public RulePack? For(string? id) => All.FirstOrDefault(pack => string.Equals(pack.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>This set with others in place of those of the same id, new ones at the end.</summary>
    public RulePackSet With(IReadOnlyList<RulePack> others)
    {
        var byId = others.GroupBy(pack => pack.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Last(), StringComparer.OrdinalIgnoreCase);
        var kept = All.Select(pack => byId.Remove(pack.Id, out var other) ? other : pack).ToList();
        return new([.. kept, .. byId.Values.OrderBy(pack => pack.Id, StringComparer.Ordinal)]);
    }
}
