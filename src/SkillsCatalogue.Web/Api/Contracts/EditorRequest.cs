namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Who wants to review.</summary>
/// <param name="Name">2 to 80 characters. Stands apart from the log and can be erased.</param>
public sealed record EditorRequest(string? Name = null);
