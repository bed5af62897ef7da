namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>All versions of a standard, newest first.</summary>
public sealed record StandardVersionsJson(IReadOnlyList<StandardVersionJson> Versions);
