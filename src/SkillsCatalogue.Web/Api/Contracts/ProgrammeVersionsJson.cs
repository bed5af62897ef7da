namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>All versions of a programme, newest first.</summary>
public sealed record ProgrammeVersionsJson(IReadOnlyList<ProgrammeVersionJson> Versions);
