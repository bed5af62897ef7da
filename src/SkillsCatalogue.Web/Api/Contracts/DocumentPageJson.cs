namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A page of documents, in the order in which they were added.</summary>
/// <param name="Total">Over all pages.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record DocumentPageJson(int Total, IReadOnlyList<DocumentJson> Items, string? Next);
