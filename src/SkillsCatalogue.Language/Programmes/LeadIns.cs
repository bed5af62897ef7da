using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Takes words that introduce a whole paragraph of outcomes ("Polaznik će moći prvo; drugo; treće.") off the first of them. Where each outcome repeats them, they stay.</summary>
internal static class LeadIns
{
    public static IReadOnlyList<Statement> Strip(DocumentText document, IReadOnlyList<Statement> statements, ProgrammeLexicon lexicon)
    {
        var kept = statements.ToList();
        for (var i = 0; i < kept.Count; i++)
        {
            if (!IsProse(kept[i]) || (i > 0 && IsProse(kept[i - 1]) && SameBlock(document, kept[i - 1], kept[i])))
                continue;
            var length = lexicon.LeadInLength(document.Slice(kept[i].Span));
            if (length == 0 || length >= kept[i].Span.Length || i + 1 >= kept.Count || !SameBlock(document, kept[i], kept[i + 1]) || lexicon.LeadInLength(document.Slice(kept[i + 1].Span)) > 0)
                continue;
            var span = kept[i].Span with { Start = kept[i].Span.Start + length };
            kept[i] = kept[i] with { Span = span, Text = Folding.WhiteSpace(document.Slice(span)) };
        }

        return kept;
    }

    private static bool IsProse(Statement statement) => statement.Rule.StartsWith("prose.", StringComparison.Ordinal);

    /// <summary>Blocks are parted by a line feed; clauses of one block have none between them.</summary>
    private static bool SameBlock(DocumentText document, Statement before, Statement after) =>
        after.Span.Start >= before.Span.End && !document.Text.AsSpan(before.Span.End, after.Span.Start - before.Span.End).Contains('\n');
}
