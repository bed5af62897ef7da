namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>All rule packs.</summary>
public sealed record RulePacksJson(IReadOnlyList<RulePackJson> Packs);
