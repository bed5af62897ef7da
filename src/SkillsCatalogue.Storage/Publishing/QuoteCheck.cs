using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Storage.Publishing;

/// <summary>Looks a quote up in the canonical text once more before it is published.</summary>
internal sealed class QuoteCheck(DocumentText? document)
{
    private readonly Lazy<string> _folded = new(() => document is null ? "" : Folding.LettersAndDigits(document.Text));

    /// <summary>The words of the quote stand where the evidence says; after a new reading moved offsets, anywhere in the text.</summary>
    public bool Stands(Evidence evidence)
    {
        if (document is null || evidence.Grounding == Grounding.Unlocated)
            return false;
        var quote = Folding.LettersAndDigits(evidence.Quote);
        if (quote.Length == 0)
            return false;
        var span = evidence.Span;
        if (span.Start >= 0 && !span.IsEmpty && span.End <= document.Text.Length && Folding.LettersAndDigits(document.Slice(span)) == quote)
            return true;
        return _folded.Value.Contains(quote, StringComparison.Ordinal);
    }
}
