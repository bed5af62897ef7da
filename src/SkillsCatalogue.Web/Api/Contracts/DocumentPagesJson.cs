namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>All printed pages of a document; none for HTML and Word.</summary>
public sealed record DocumentPagesJson(int Total, IReadOnlyList<DocumentPageImageJson> Items);
