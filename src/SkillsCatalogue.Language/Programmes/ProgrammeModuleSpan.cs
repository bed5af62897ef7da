using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Where a module stands.</summary>
/// <param name="Number">As printed; null when it has none.</param>
internal sealed record ProgrammeModuleSpan(string? Number, string Title, TextSpan Span);
