using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>What became of a programme in JSON.</summary>
/// <param name="Draft">Null when there are faults.</param>
/// <param name="Document">The text that the draft's spans belong to: titles and outcomes, a line each; null with the draft.</param>
/// <param name="Faults">Empty when the programme was read.</param>
public sealed record ProgrammeJsonResult(ProgrammeDraft? Draft, DocumentText? Document, IReadOnlyList<ProgrammeJsonFault> Faults);
