namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A correction that was made, or taken back.</summary>
/// <param name="Event">The line that was appended.</param>
/// <param name="Version">Number of lines about the statement now: what the next correction of it expects.</param>
public sealed record CorrectionDoneJson(CorrectionJson Event, int Version);
