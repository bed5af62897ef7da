using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Corrections;

/// <summary>A machine's reading with the corrections of editors laid over it: a pure function, done again on every new reading.</summary>
public static class CorrectedReading
{
    /// <summary>Counts changes that can change a result; part of the key of the stage.</summary>
    public const int Version = 1;

    /// <summary>
    /// The corrected reading; <see cref="ParsedStandard.Corrections"/> says what became of each correction. Statements are numbered anew in reading order, segments still partition the text.
    /// Later corrections prevail over earlier ones that take the same text. Without corrections the answer is the reading itself.
    /// </summary>
    /// <param name="machine">The reading as the parser gave it, never one that was corrected already.</param>
    public static ParsedStandard Apply(DocumentText document, ParsedStandard machine, IReadOnlyList<StandingCorrection> corrections)
    {
        if (corrections.Count == 0)
            return machine;
        var targets = TargetFinder.Find(document, machine, corrections);
        var draft = new CorrectionDraft(document, machine);
        List<(StandingCorrection Correction, CorrectionFit Fit, IReadOnlyList<DraftStatement> Statements)> done = [];
        foreach (var correction in corrections.OrderBy(correction => correction.Sequence))
        {
            var (fit, statements) = Take(document, draft, correction.Correction, targets[correction.Sequence]);
            done.Add((correction, fit, statements));
        }

        var standing = draft.InOrder();
        var ids = standing.Select((statement, i) => (statement, Id: FormattableString.Invariant($"s{i + 1}"))).ToDictionary(pair => pair.statement, pair => pair.Id);
        return draft.Finish(standing, ids) with
        {
            Corrections =
            [
                .. done.Select(entry =>
                {
                    List<string> left = [.. entry.Statements.Where(ids.ContainsKey).Select(statement => ids[statement])];
                    var overruled = entry.Fit == CorrectionFit.Applied && entry.Statements.Count > 0 && left.Count == 0;
                    return new AppliedCorrection(entry.Correction.Sequence, entry.Correction.Correction.Target.Key, overruled ? CorrectionFit.Overruled : entry.Fit, left);
                }),
            ],
        };
    }

    private static (CorrectionFit Fit, IReadOnlyList<DraftStatement> Statements) Take(DocumentText document, CorrectionDraft draft, ReadingCorrection correction, Statement? read)
    {
        if (read is null)
            return TakeUnread(document, draft, correction);
        if (draft.Of(read) is not { } statement)
            return (CorrectionFit.Overruled, []);
        var spans = correction.Boundaries is { } quotes ? Places(document, quotes, read.Span) : [statement.Span];
        if (spans is null)
            return (CorrectionFit.NoLongerFits, [statement]);
        var same = spans is [var only] && SameWords(document, only, statement.Span);
        if (same && !draft.WouldChange(statement, correction))
            return (CorrectionFit.Needless, [statement]);
        if (same)
            return (CorrectionFit.Applied, [draft.Relabel(statement, correction)]);
        return draft.Recut(statement, spans, correction) is { } parts ? (CorrectionFit.Applied, parts) : (CorrectionFit.NoLongerFits, [statement]);
    }

    /// <summary>The machine reads no statement with these words, as when the correction was made or any more.</summary>
    private static (CorrectionFit Fit, IReadOnlyList<DraftStatement> Statements) TakeUnread(DocumentText document, CorrectionDraft draft, ReadingCorrection correction)
    {
        var place = correction.Target.Quote.In(document);
        if (correction.Kind == StatementKind.Other && !correction.Target.IsMissed)
            return (place is { } words && !draft.At(words).Any() ? CorrectionFit.Needless : CorrectionFit.NoLongerFits, []);
        if (correction.Boundaries is null && !correction.Target.IsMissed)
            return (CorrectionFit.NoLongerFits, []);
        var spans = Places(document, correction.Boundaries ?? [correction.Target.Quote], place);
        if (spans is null)
            return (CorrectionFit.NoLongerFits, []);

        // The machine has learnt to read them since.
        var read = spans.Select(span => draft.At(span).FirstOrDefault(statement => SameWords(document, statement.Span, span))).OfType<DraftStatement>().ToList();
        if (read.Count == spans.Count)
        {
            return read.TrueForAll(statement => !draft.WouldChange(statement, correction))
                ? (CorrectionFit.Needless, read)
                : (CorrectionFit.Applied, [.. read.Select(statement => draft.Relabel(statement, correction))]);
        }

        return draft.Add(spans, correction) is { } parts ? (CorrectionFit.Applied, parts) : (CorrectionFit.NoLongerFits, []);
    }

    /// <summary>Places of all quotes in order without overlap; null when one is missing.</summary>
    private static List<TextSpan>? Places(DocumentText document, IReadOnlyList<TextQuote> quotes, TextSpan? near)
    {
        var places = new List<TextSpan>();
        foreach (var quote in quotes)
        {
            if (quote.In(document, near?.Start) is not { IsEmpty: false } place || places.Exists(place.Overlaps))
                return null;
            places.Add(place);
        }

        return places;
    }

    private static bool SameWords(DocumentText document, TextSpan left, TextSpan right) =>
        left.Overlaps(right) && Core.Text.Folding.LettersAndDigits(document.Slice(left)) == Core.Text.Folding.LettersAndDigits(document.Slice(right));
}
