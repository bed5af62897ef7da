namespace SkillsCatalogue.Language.Rules;

/// <summary>Checks that a rule has the parameters that its check reads, and no others.</summary>
internal sealed class RuleParametersValidator(RulePack pack, CountryRule rule, string path, string file)
{
    private readonly List<RulePackFault> _faults = [];
    private readonly RuleParameters _given = rule.Parameters ?? new RuleParameters();

    public IReadOnlyList<RulePackFault> Faults()
    {
        var takesVolume = rule.Check is RuleCheck.VolumeRange or RuleCheck.SmallestSize;
        Only("min", _given.Min, takesVolume);
        Only("max", _given.Max, rule.Check == RuleCheck.VolumeRange);
        Only("levels", _given.Levels, rule.Check == RuleCheck.LevelAllowed);
        Only("byLevel", _given.ByLevel, rule.Check is RuleCheck.FormByLevel or RuleCheck.ProviderByLevel);
        Only("items", _given.Items, RuleItems.Of(rule.Check).Count > 0);
        Only("byHand", _given.ByHand, rule.Check == RuleCheck.ElementsStated);
        if (takesVolume)
            Volumes();
        if (rule.Check == RuleCheck.LevelAllowed)
            Levels("levels", _given.Levels);
        if (rule.Check is RuleCheck.FormByLevel or RuleCheck.ProviderByLevel)
            ByLevel();
        if (RuleItems.Of(rule.Check).Count > 0)
            Items();
        return _faults;
    }

    private void Volumes()
    {
        if (_given.Min is null && _given.Max is null)
            Add("min", "The check needs a smallest or a largest volume.");
        if (rule.Check == RuleCheck.SmallestSize && _given.Min is null)
            Add("min", "The check needs the smallest volume.");
        foreach (var (name, limit) in new[] { ("min", _given.Min), ("max", _given.Max) })
        {
            if (limit is null)
                continue;
            if (limit.Value is < 0 or > VolumeComparison.Absurd)
                Add($"{name}.value", "A volume is at least 0 and has no more hours than a life.");
            if (UnitNames.Canonical(limit.Unit) is not (UnitNames.Hours or UnitNames.Minutes) && pack.UnitOf(limit.Unit) is null)
                Add($"{name}.unit", $"The pack has no unit '{limit.Unit}'.");
        }

        if (_given is { Min: { } min, Max: { } max } && min.Unit == max.Unit && min.Value > max.Value)
            Add("max", "The largest volume is below the smallest.");
    }

    private void Levels(string name, IReadOnlyList<string>? levels)
    {
        if (levels is not { Count: > 0 } || levels.Any(level => level.Length == 0 || !char.IsAsciiDigit(level[0])))
            Add(name, "Levels are needed, each a text that begins with a digit (\"4\", \"4.2\").");
    }

    private void ByLevel()
    {
        if (_given.ByLevel is not { Count: > 0 } table)
        {
            Add("byLevel", "The check needs a table of ids and their levels.");
            return;
        }

        var isForm = rule.Check == RuleCheck.FormByLevel;
        foreach (var (id, levels) in table)
        {
            if (isForm ? pack.Forms.All(form => form.Id != id) : pack.ProviderTypes.All(type => type.Id != id))
                Add($"byLevel.{id}", $"The pack has no {(isForm ? "form" : "provider type")} '{id}'.");
            Levels($"byLevel.{id}", levels);
        }
    }

    private void Items()
    {
        var known = RuleItems.Of(rule.Check);
        if (_given.Items is not { Count: > 0 })
            Add("items", $"The check needs some of: {string.Join(", ", known)}.");
        foreach (var item in _given.Items ?? [])
        {
            if (!known.Contains(item))
                Add("items", $"The check does not know '{item}'; it knows: {string.Join(", ", known)}.");
            else
                Labelled("items", item);
        }

        foreach (var item in _given.ByHand ?? [])
            Labelled("byHand", item);
    }

    private void Labelled(string name, string item)
    {
        if (pack.Labels?.ContainsKey(item) != true)
            Add(name, $"'{item}' has no words in $.labels.");
    }

    private void Only(string name, object? value, bool isRead)
    {
        if (value is not null && !isRead)
            Add(name, $"The check {RuleWords.NameOf(rule.Check)} does not read this member: take it out.");
    }

    private void Add(string member, string message) => _faults.Add(new(file, $"{path}.parameters.{member}", message));
}
