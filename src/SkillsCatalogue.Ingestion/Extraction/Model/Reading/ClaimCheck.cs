using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Safety;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>
/// Holds what a model says against the words of the document. The quote has to stand in the line that it is said of, the label has to be made of the line's words; an
/// example of a prompt, an address or an order is no label.
/// </summary>
internal sealed class ClaimCheck(DocumentText document)
{
    /// <summary>Longer labels are no phrases.</summary>
    private const int LongestLabel = 200;

    /// <summary>At least this share of a label's words stands in its line.</summary>
    private const double LeastSupport = 0.5;

    /// <summary>From here on a label says nothing that its line does not say.</summary>
    private const double FullSupport = 0.75;

    /// <summary>Prior judgement, not fitted: a claim whose words are all there, and one that only the model itself has looked at again.</summary>
    private const double Sure = 0.6, Doubted = 0.45;

    /// <summary>The claim as a find, or why it is refused.</summary>
    /// <returns><c>Doubtful</c>: the program cannot tell whether it is right, the model is to look again.</returns>
    public (ExtractedSkill? Skill, string? Refusal, bool Doubtful) Of(ReadingLine line, SkillEntry entry)
    {
        var label = Folding.WhiteSpace(VisibleText.Back(entry.Label)).TrimEnd('.', ';', ',', ':', ' ');
        if (!IsPhrase(label))
            return (null, ModelRefusals.BadLabel, false);
        var words = document.Slice(line.Span);
        var support = LabelSupport.Of(label, words);
        if (support < LeastSupport)
            return (null, PromptFile.Extract.IsFromExample(label) ? ModelRefusals.Example : ModelRefusals.ForeignLabel, false);
        var found = new LocatedQuote(line.Span, Grounding.Exact, 0, false);
        if (entry.Quote.Length > 0)
        {
            var quote = VisibleText.Back(entry.Quote);
            found = QuoteLocator.Locate(document, quote, line.Span);
            if (!found.IsLocated)
                return (null, PromptFile.Extract.IsFromExample(quote) ? ModelRefusals.Example : ModelRefusals.Unlocated, false);
            found = found with { Partial = QuoteLocator.IsPartial(document, found.Span, line.Span) };
        }

        var doubtful = line.Statement is null || TypeOf(line.Statement.Kind) != entry.Type || support < FullSupport;
        return (new(label, entry.Type, Folding.WhiteSpace(document.Slice(found.Span)), found, line.Statement?.Id, doubtful ? Doubted : Sure), null, doubtful);
    }

    /// <summary>The tag, or null when its reason does not stand in the line.</summary>
    public ModelTag? Of(ReadingLine line, TagEntry entry)
    {
        var found = QuoteLocator.Locate(document, VisibleText.Back(entry.Reason), line.Span);
        return found.IsLocated ? new(entry.Scheme, Folding.WhiteSpace(document.Slice(found.Span)), PromptFile.Tag.Id) : null;
    }

    private static bool IsPhrase(string label) =>
        label.Length is > 1 and <= LongestLabel && label.Any(char.IsLetter) && !label.Any(c => char.IsControl(c) || c is '{' or '}' or '<' or '>' or '|')
        && !label.Contains("://", StringComparison.Ordinal) && !MachineAddress.Is(label);

    private static SkillType? TypeOf(StatementKind kind) => kind switch
    {
        StatementKind.Skill => SkillType.Skill,
        StatementKind.Knowledge => SkillType.Knowledge,
        StatementKind.Attitude => SkillType.Attitude,
        _ => null,
    };
}
