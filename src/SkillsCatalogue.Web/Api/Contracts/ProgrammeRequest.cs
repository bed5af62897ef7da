using System.Text.Json;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A programme to be saved: its text, or itself as JSON.</summary>
/// <param name="Text">At most 200,000 characters. One of <c>text</c> and <c>programme</c> is needed.</param>
/// <param name="Programme">Title, facts, modules and outcomes as docs/programmes-json.md describes them.</param>
/// <param name="Title">Left out: the title that it prints.</param>
/// <param name="ExpectedVersion">The version that the designer saw (change: needed, unless <c>If-Match</c> is sent).</param>
/// <param name="Note">What changed, for the list of versions.</param>
public sealed record ProgrammeRequest(
    string? Text = null,
    JsonElement? Programme = null,
    string? Title = null,
    string? Framework = null,
    decimal? Credits = null,
    string? Unit = null,
    string? Level = null,
    string? Form = null,
    string? ProviderType = null,
    int? ExpectedVersion = null,
    string? Note = null);
