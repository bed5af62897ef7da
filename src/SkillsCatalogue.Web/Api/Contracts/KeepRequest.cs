namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>The wish to decide on changed words as on the words before.</summary>
/// <param name="ExpectedVersion">The candidate's version that the editor saw. Needed.</param>
public sealed record KeepRequest(int? ExpectedVersion = null);
