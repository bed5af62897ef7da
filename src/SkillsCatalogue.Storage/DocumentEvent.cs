namespace SkillsCatalogue.Storage;

/// <summary>Something that a person did to a document.</summary>
/// <param name="Kind"><c>bound</c> or <c>withdrawn</c>.</param>
/// <param name="Detail">The register key, or the reason.</param>
public sealed record DocumentEvent(long Sequence, DateTimeOffset At, string ActorId, string Sha256, string Kind, string Detail);
