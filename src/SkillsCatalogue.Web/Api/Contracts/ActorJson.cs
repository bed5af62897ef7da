namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Who did something.</summary>
/// <param name="Name">Null once it was erased.</param>
public sealed record ActorJson(string Id, string? Name);
