namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A page of register entries, by register and number.</summary>
/// <param name="Total">Over all pages.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record RegisterPageJson(int Total, IReadOnlyList<RegisterEntryJson> Items, string? Next);
