using System.Text.RegularExpressions;

namespace SkillsCatalogue.Language.Rules;

/// <summary>What the types of a pack cannot say: that names are known, sources exist, figures make sense, texts are there in English and Croatian.</summary>
internal sealed partial class RulePackValidator(RulePack pack, string file)
{
    private readonly List<RulePackFault> _faults = [];

    public IReadOnlyList<RulePackFault> Faults()
    {
        if (!PackId().IsMatch(pack.Id))
            Add("$.id", "An id is 2 to 12 capital letters, digits and hyphens, beginning with a letter.");
        if (string.IsNullOrWhiteSpace(pack.Version))
            Add("$.version", "A version is needed: results name it.");
        Words("$.title", pack.Title);
        Dates("$.validTo", pack.ValidFrom, pack.ValidTo);
        Sources();
        Units();
        Unique("$.forms", pack.Forms.Select(form => form.Id));
        Unique("$.providerTypes", pack.ProviderTypes.Select(type => type.Id));
        Each(pack.Forms, "$.forms", (form, path) => Words($"{path}.labels", form.Labels));
        Each(pack.ProviderTypes, "$.providerTypes", (type, path) => Words($"{path}.labels", type.Labels));
        foreach (var label in pack.Labels ?? new Dictionary<string, Wording>())
            Words($"$.labels.{label.Key}", label.Value);
        Each(pack.History ?? [], "$.history", (step, path) =>
        {
            Words($"{path}.event", step.Event);
            Source($"{path}.source", step.Source);
            if (!PartialDate().IsMatch(step.Date))
                Add($"{path}.date", "A date is a year, a year and month, or a day: 2024, 2024-07, 2024-07-15.");
        });
        if (pack.Rules.Count == 0)
            Add("$.rules", "A pack needs at least one rule.");
        Unique("$.rules", pack.Rules.Select(rule => rule.Id));
        Each(pack.Rules, "$.rules", Rule);
        return _faults;
    }

    private void Sources()
    {
        Unique("$.sources", pack.Sources.Select(source => source.Id));
        Each(pack.Sources, "$.sources", (source, path) =>
        {
            if (string.IsNullOrWhiteSpace(source.Title))
                Add($"{path}.title", "A source needs its title.");
            if (source.Url is not null && !(Uri.TryCreate(source.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
                Add($"{path}.url", "An address begins with https:// or http://; leave it null where there is none.");
        });
    }

    private void Units()
    {
        Unique("$.units", pack.Units.Select(unit => unit.Id));
        Each(pack.Units, "$.units", (unit, path) =>
        {
            Words($"{path}.labels", unit.Labels);
            if (UnitNames.Canonical(unit.Id) != unit.Id)
                Add($"{path}.id", $"This is another name of the unit {UnitNames.Canonical(unit.Id)}: use that.");
            if (UnitNames.Canonical(unit.Id) is UnitNames.Hours or UnitNames.Minutes)
                Add($"{path}.id", "Hours and minutes need no unit of their own.");
            if (unit.Hours is not { } hours)
                return;
            Source($"{path}.hours.source", hours.Source);
            if (hours.Min <= 0 || hours.Max < hours.Min || hours.Max > 10_000)
                Add($"{path}.hours", "A factor is above 0, at most 10000, and its min is not above its max.");
        });
    }

    private void Rule(CountryRule rule, string path)
    {
        if (string.IsNullOrWhiteSpace(rule.Id))
            Add($"{path}.id", "A rule needs an id that stays the same over versions.");
        Words($"{path}.text", rule.Text);
        Source($"{path}.source", rule.Source);
        Dates($"{path}.validTo", rule.ValidFrom, rule.ValidTo);
        _faults.AddRange(new RuleParametersValidator(pack, rule, path, file).Faults());
        foreach (var (key, words) in rule.Messages ?? new Dictionary<string, Wording>())
        {
            var member = $"{path}.messages.{key}";
            if (!RuleMessages.KeysOf(rule.Check).Contains(key))
                Add(member, $"This check has no such message; it has: {string.Join(", ", RuleMessages.KeysOf(rule.Check))}.");
            Words(member, words);
            foreach (var (language, template) in words)
            {
                if (MessageTemplate.Places(template).FirstOrDefault(place => !RuleMessages.Places(rule.Check).Contains(place)) is { } place)
                    Add($"{member}.{language}", $"The place {{{place}}} is none of this check; it has: {string.Join(", ", RuleMessages.Places(rule.Check))}.");
                else if (MessageTemplate.HasStrayBrace(template))
                    Add($"{member}.{language}", "A brace stands alone: a place is a name in braces.");
            }
        }
    }

    private void Words(string path, Wording words)
    {
        foreach (var language in Wording.Required.Where(language => !words.TryGetValue(language, out var text) || string.IsNullOrWhiteSpace(text)))
            Add($"{path}.{language}", $"The text in the language '{language}' is missing.");
    }

    private void Source(string path, string id)
    {
        if (pack.SourceOf(id) is null)
            Add(path, $"The pack has no source '{id}': every rule and factor names one of its sources.");
    }

    private void Dates(string path, DateOnly? from, DateOnly? to)
    {
        if (from > to)
            Add(path, "The last day lies before the first.");
    }

    private void Unique(string path, IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var index = 0;
        foreach (var id in ids)
        {
            if (!seen.Add(id))
                Add($"{path}[{index}].id", $"The id '{id}' stands there twice.");
            index++;
        }
    }

    private static void Each<T>(IReadOnlyList<T> items, string path, Action<T, string> check)
    {
        for (var i = 0; i < items.Count; i++)
            check(items[i], FormattableString.Invariant($"{path}[{i}]"));
    }

    private void Add(string member, string message) => _faults.Add(new(file, member, message));

    [GeneratedRegex(@"^[A-Z][A-Z0-9-]{1,11}$")]
    private static partial Regex PackId();

    [GeneratedRegex(@"^\d{4}(?:-\d{2}(?:-\d{2})?)?$")]
    private static partial Regex PartialDate();
}
