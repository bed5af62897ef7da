using SkillsCatalogue.Language.Rules;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Views;

/// <summary>Words of the rule packs for forms, types of provider and units. The chosen pack speaks first, then any other that knows the id; the id itself when none does.</summary>
public static class PackWords
{
    public static string Form(string id, string? framework, Texts texts) =>
        InOrder(framework).SelectMany(pack => pack.Forms).FirstOrDefault(form => form.Id == id)?.Labels.In(texts.Language) ?? id;

    public static string ProviderType(string id, string? framework, Texts texts) =>
        InOrder(framework).SelectMany(pack => pack.ProviderTypes).FirstOrDefault(type => type.Id == id)?.Labels.In(texts.Language) ?? id;

    /// <summary>A unit of volume; the words of the interface come first for units that are no country's own.</summary>
    public static string Unit(string unit, string? framework, Texts texts)
    {
        var id = UnitNames.Canonical(unit);
        if (texts.Programmes.Hours.Units.TryGetValue(id, out var word))
            return word;
        return InOrder(framework).Select(pack => pack.UnitOf(id)).FirstOrDefault(known => known is not null)?.Labels.In(texts.Language) ?? unit;
    }

    /// <summary>Units that a volume can be given in, hours first.</summary>
    public static IReadOnlyList<string> Units { get; } =
        [.. RulePacks.All.SelectMany(pack => pack.Units).Select(unit => unit.Id).Prepend(UnitNames.Hours).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<RulePack> InOrder(string? framework) => RulePacks.All.OrderBy(pack => pack.Id == framework ? 0 : 1);
}
