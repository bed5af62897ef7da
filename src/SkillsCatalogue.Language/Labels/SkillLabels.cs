using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Labels;

/// <summary>
/// From an outcome statement to the labels of its skills: lead-in and purpose clause off, punctuation off, small first letter; a compound statement
/// yields several labels where its verbs can be told for sure, sharing their object ("plan and organise work" → "plan work", "organise work").
/// </summary>
public static class SkillLabels
{
    /// <summary>Letters a label has at least; shorter cuts are not believed.</summary>
    private const int Shortest = 3;

    /// <summary>The labels of a statement in order. Tasks and other kinds have none; knowledge and attitudes have one, as it stands.</summary>
    /// <param name="language">ISO 639-1; null or a language whose words we do not know: one label, only punctuation mended.</param>
    public static IReadOnlyList<SkillLabel> Of(Statement statement, string? language)
    {
        SkillType? type = statement.Kind switch
        {
            StatementKind.Skill => SkillType.Skill,
            StatementKind.Knowledge => SkillType.Knowledge,
            StatementKind.Attitude => SkillType.Attitude,
            _ => null,
        };
        if (type is not { } known)
            return [];

        var text = statement.Text;
        var words = LabelWords.For(language);
        var span = Trim(text, new(0, text.Length));
        if (words is not null)
        {
            span = WithoutLeadIn(text, span, words);
            span = WithoutPurpose(text, span, words);
        }

        if (span.Length < Shortest)
            span = Trim(text, new(0, text.Length));
        if (span.IsEmpty)
            return [];
        if (words is not null && known == SkillType.Skill && CompoundStatement.Split(text, span, words) is { Count: > 1 } parts)
            return [.. parts.Select(part => new SkillLabel(Finish(part.Text, words), known, part.Within))];
        return [new(Finish(Infinitive(text[span.Start..span.End], known, words), words), known, span)];
    }

    private static string Infinitive(string label, SkillType type, LabelWords? words)
    {
        if (words is null || type == SkillType.Knowledge)
            return label;
        var end = label.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? label : label[..end];
        return words.Infinitive(first.ToLowerInvariant()) is var infinitive && !infinitive.Equals(first, StringComparison.OrdinalIgnoreCase)
            ? infinitive + label[first.Length..]
            : label;
    }

    private static string Finish(string label, LabelWords? words)
    {
        var folded = Folding.WhiteSpace(label);
        if (words is null || folded.Length < 2 || !char.IsUpper(folded[0]))
            return folded;
        var end = folded.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? folded : folded[..end];
        var isName = first.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)) || first.Length == 1 || words.IsProper(first);
        return isName ? folded : char.ToLowerInvariant(folded[0]) + folded[1..];
    }

    private static TextSpan WithoutLeadIn(string text, TextSpan span, LabelWords words)
    {
        for (var round = 0; round < 2; round++)
        {
            var rest = text.AsSpan(span.Start, span.Length);
            var cut = 0;
            foreach (var leadIn in words.LeadIns)
            {
                if (rest.StartsWith(leadIn, StringComparison.OrdinalIgnoreCase) && rest.Length > leadIn.Length + Shortest && rest[leadIn.Length] is ' ' or ':' or ',')
                {
                    cut = leadIn.Length;
                    break;
                }
            }

            if (cut == 0)
                return span;
            span = Trim(text, new(span.Start + cut, span.End));
        }

        return span;
    }

    /// <summary>Cuts a closing clause that says what for: it stands in the evidence and counts for the tags, but makes no label.</summary>
    private static TextSpan WithoutPurpose(string text, TextSpan span, LabelWords words)
    {
        foreach (var purpose in words.Purpose)
        {
            foreach (var lead in (ReadOnlySpan<string>)[", ", " "])
            {
                // A single word opens a clause only after a comma ("et", "så"); a phrase of two words does so anywhere.
                if (lead == " " && !purpose.Contains(' ', StringComparison.Ordinal))
                    continue;
                var at = text.IndexOf(lead + purpose + " ", span.Start, span.Length, StringComparison.OrdinalIgnoreCase);
                if (at > span.Start + 12)
                    return Trim(text, new(span.Start, at));
            }
        }

        return span;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '•' or '-' or '–' or '—' or ':' or ',' or ';' or '·' or '*'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ';' or ':' or '-' or '–'))
            end--;
        return new(start, end);
    }
}
