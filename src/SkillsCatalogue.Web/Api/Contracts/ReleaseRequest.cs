namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A release to be made of what is accepted now.</summary>
/// <param name="Notes">What it is about; at most 4000 characters.</param>
public sealed record ReleaseRequest(string? Notes = null);
