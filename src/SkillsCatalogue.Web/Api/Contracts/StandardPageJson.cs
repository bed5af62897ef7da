namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A page of standards, in the order in which they were added.</summary>
/// <param name="Total">Over all pages.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record StandardPageJson(int Total, IReadOnlyList<StandardSummaryJson> Items, string? Next);
