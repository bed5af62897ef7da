namespace SkillsCatalogue.Storage;

/// <summary>What tells, besides its words, which standard a document is.</summary>
/// <param name="Code">As printed; null when none was found.</param>
/// <param name="Url">Where it was fetched; null when it came as a file.</param>
/// <param name="PathKey">Fingerprint of the path of its file; null when it came otherwise.</param>
public sealed record SourceTraits(string? Code, string? Url, string? PathKey);
