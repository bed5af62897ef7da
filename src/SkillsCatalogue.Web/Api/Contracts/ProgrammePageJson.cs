namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A page of programmes, those changed last first; without their settings but the framework, and without text.</summary>
/// <param name="Total">Over all pages.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record ProgrammePageJson(int Total, IReadOnlyList<ProgrammeJson> Items, string? Next);
