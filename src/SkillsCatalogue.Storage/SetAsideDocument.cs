using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Storage;

/// <summary>A document that could not be read.</summary>
/// <param name="MediaType">Null when no type was recognised.</param>
/// <param name="Length">Bytes.</param>
/// <param name="StageKey">Names input, stage versions and settings: the same failure is not tried again.</param>
public sealed record SetAsideDocument(string Sha256, string FileName, string? SourceUrl, string? MediaType, long Length, Diagnostic Reason, string StageKey);
