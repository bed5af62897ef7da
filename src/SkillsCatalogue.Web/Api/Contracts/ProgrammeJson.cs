using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A saved programme with the settings of its newest version.</summary>
/// <param name="State">draft, final or trashed: an open list.</param>
/// <param name="Number">Number of its newest version.</param>
/// <param name="Version">Counts every change; sent back with the next one as <c>expectedVersion</c>.</param>
/// <param name="Text">The pasted text, or the text read from the file; null in lists and where there is none.</param>
public sealed record ProgrammeJson(
    string Id,
    string Title,
    string State,
    int Number,
    int Version,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    ProgrammeSettingsJson? Settings,
    string? FileName,
    string? Sha256,
    string? Text)
{
    public static ProgrammeJson From(StoredProgramme programme, ProgrammeVersion? newest = null) => new(
        programme.Id, programme.Title, JsonName.Of(programme.State), programme.Number, programme.Version, programme.CreatedAt, programme.UpdatedAt,
        newest is null ? new ProgrammeSettingsJson(programme.Framework) : ProgrammeSettingsJson.From(newest.Content.Settings),
        newest?.Content.Source.FileName, newest?.Content.Source.Sha256, newest?.Content.Source.PastedText ?? newest?.Content.Text?.Text);
}
