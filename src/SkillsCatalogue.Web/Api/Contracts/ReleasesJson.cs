namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>All releases, newest first.</summary>
public sealed record ReleasesJson(IReadOnlyList<ReleaseJson> Items);
