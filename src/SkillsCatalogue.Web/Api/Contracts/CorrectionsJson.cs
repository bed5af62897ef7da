namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>The corrections of one standard.</summary>
/// <param name="Waiting">The document waits to be read again: its statements do not follow the newest corrections yet.</param>
/// <param name="Items">Oldest first, those taken back included.</param>
public sealed record CorrectionsJson(bool Waiting, IReadOnlyList<CorrectionJson> Items);
