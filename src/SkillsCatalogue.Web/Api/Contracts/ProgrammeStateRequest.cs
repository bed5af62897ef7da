namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Closes a programme or opens it again.</summary>
/// <param name="State">final or draft. Needed.</param>
/// <param name="ExpectedVersion">The version that the designer saw; left out: whatever stands there.</param>
public sealed record ProgrammeStateRequest(string? State = null, int? ExpectedVersion = null);
