using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Core.Programmes;

/// <summary>A module, subject or topic of a programme.</summary>
/// <param name="Number">As printed; null when it has none.</param>
/// <param name="Volume">All volumes that stand there; may be empty.</param>
/// <param name="Span">From its heading to its end, in the document's canonical text.</param>
/// <param name="References">Register numbers and addresses that stand in its heading or facts.</param>
public sealed record ProgrammeModule(string? Number, string Title, IReadOnlyList<CreditPoints> Volume, TextSpan Span, IReadOnlyList<string> References);
