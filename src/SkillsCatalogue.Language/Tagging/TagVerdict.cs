using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Tagging;

/// <summary>What the rules of one scheme say of one statement.</summary>
/// <param name="Probability">That the tag applies, 0 to 1.</param>
/// <param name="Trigger">The words that weigh most; null when no trigger was found.</param>
internal sealed record TagVerdict(double Probability, TextSpan? Trigger, string Reason);
