namespace SkillsCatalogue.Language.Rules;

/// <summary>What a check asks for; which members a check reads stands in <see cref="RuleCheck"/>.</summary>
/// <param name="Min">Smallest volume.</param>
/// <param name="Max">Largest volume.</param>
/// <param name="Levels">Levels that are allowed; a level with a sublevel ("4.2") is also its integer part.</param>
/// <param name="ByLevel">Id of a form or provider type → its levels.</param>
/// <param name="Items">Parts, kinds of outcomes or elements that must be there.</param>
/// <param name="ByHand">Elements that the text cannot show, for a person to look after.</param>
public sealed record RuleParameters(
    VolumeLimit? Min = null,
    VolumeLimit? Max = null,
    IReadOnlyList<string>? Levels = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? ByLevel = null,
    IReadOnlyList<string>? Items = null,
    IReadOnlyList<string>? ByHand = null);
