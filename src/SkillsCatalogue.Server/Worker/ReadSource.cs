using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Server.Worker;

/// <summary>An input halfway through: read, not yet stored.</summary>
/// <param name="Result">Null when there was nothing to read: no bytes, or bytes that went through the stages before.</param>
internal sealed record ReadSource(SourceFile Source, ReadResult? Result);
