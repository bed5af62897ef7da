namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>What the registers list under one number.</summary>
/// <param name="Entries">One for each register that has the number; never empty.</param>
/// <param name="Documents">SHA-256 of the documents that are bound to one of them.</param>
public sealed record RegisterNumberJson(string Number, IReadOnlyList<RegisterEntryJson> Entries, IReadOnlyList<string> Documents);
