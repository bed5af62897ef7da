using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>The outcomes of a programme in reading order.</summary>
/// <param name="WithoutHeading">They stand under no heading of outcomes: lines that read like outcomes were taken.</param>
internal sealed record FoundOutcomes(IReadOnlyList<Statement> Statements, bool WithoutHeading);
