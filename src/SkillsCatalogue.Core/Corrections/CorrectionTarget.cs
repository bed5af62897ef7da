using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Core.Corrections;

/// <summary>What a correction attaches to: a statement as the machine read it, or words in which it read none. Never a row or an offset of one reading.</summary>
/// <param name="Quote">The words as read; of words that were missed, as they stand in the text.</param>
/// <param name="Kind">Kind as read; null where the machine read no statement.</param>
/// <param name="Code">Code as read; null when none was read.</param>
/// <param name="Unit">Name of the set as read; null outside sets.</param>
/// <param name="UnitNumber">Which of several sets of that name, in reading order from 1 (a subject that is offered at two levels is two sets); 0 outside sets.</param>
public sealed record CorrectionTarget(TextQuote Quote, StatementKind? Kind, string? Code, string? Unit, int UnitNumber)
{
    /// <summary>The machine read no statement here.</summary>
    public bool IsMissed => Kind is null;

    /// <summary>Fingerprint of the words.</summary>
    public string Fingerprint => Text.Fingerprint.OfStatement(Quote.Words);

    /// <summary>Name of the target, <c>r-</c> and 16 hexadecimal digits: the same in every reading that reads it so. Kind and surroundings do not count.</summary>
    public string Key => "r-" + Text.Fingerprint.Of(
        Folding.LettersAndDigits(Quote.Words), IsMissed ? "missed" : "", Code ?? "", Unit ?? "", UnitNumber.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Of a statement of a reading, corrected or not.</summary>
    public static CorrectionTarget Of(DocumentText document, ParsedStandard standard, Statement statement) =>
        statement.AsRead ?? new(TextQuote.Of(document, statement.Span), statement.Kind, statement.Code, statement.Unit, standard.UnitNumberOf(statement.Unit, statement.Span.Start));

    /// <summary>Of words that belong to no statement; their set is the innermost one that they stand in.</summary>
    public static CorrectionTarget OfMissed(DocumentText document, ParsedStandard standard, TextSpan span)
    {
        var unit = standard.Units.Where(unit => unit.Span.Contains(span.Start)).MinBy(unit => unit.Span.Length)?.Name;
        return new(TextQuote.Of(document, span), null, null, unit, standard.UnitNumberOf(unit, span.Start));
    }
}
