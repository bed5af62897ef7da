namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>An editor.</summary>
/// <param name="Id">For the header <c>X-Skills-Editor</c>.</param>
public sealed record EditorJson(string Id, string Name);
