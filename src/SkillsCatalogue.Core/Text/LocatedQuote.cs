using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Text;

/// <summary>Where a quote stands in a document.</summary>
/// <param name="Span">Whole words of the canonical text; empty (0, 0) when unlocated.</param>
/// <param name="Distance">Letters inserted, dropped or changed when <see cref="Grounding.Fuzzy"/>; 0 otherwise.</param>
/// <param name="Partial">The span starts or stops in the middle of a sentence, or short of the stretch that was searched when one was named.</param>
public sealed record LocatedQuote(TextSpan Span, Grounding Grounding, int Distance, bool Partial)
{
    public static LocatedQuote None { get; } = new(default, Grounding.Unlocated, 0, false);

    public bool IsLocated => Grounding != Grounding.Unlocated;
}
