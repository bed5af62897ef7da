namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Words in both texts or in one. <c>change</c>: same, deleted or inserted.</summary>
public sealed record WordRunJson(string Change, string Text);
