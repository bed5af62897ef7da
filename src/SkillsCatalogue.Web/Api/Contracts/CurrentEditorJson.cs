namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Who reviews in this browser.</summary>
/// <param name="Editor">Null when nobody was named.</param>
/// <param name="RequestToken">For the header <c>RequestVerificationToken</c> of writes that name their editor by the cookie.</param>
public sealed record CurrentEditorJson(EditorJson? Editor, string RequestToken);
