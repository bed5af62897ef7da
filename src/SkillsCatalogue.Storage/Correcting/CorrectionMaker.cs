using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Storage.Correcting;

/// <summary>From what an editor asks to a correction that stands on its own: quotes with their surroundings in place of offsets, only what differs from the machine's reading.</summary>
internal sealed class CorrectionMaker(DocumentText document, ParsedStandard standard, CorrectionLog log)
{
    private const int LongestText = 4000;
    private const int LongestField = 300;
    private const int MostTexts = 20;

    /// <summary>How far from the statement its corrected words may stand.</summary>
    private const int Reach = 4000;

    /// <summary>The correction, all members null when nothing differs from the machine's reading; or why there is none.</summary>
    public (ReadingCorrection? Correction, CorrectionResult? Failure) Make(CorrectionRequest request)
    {
        if (TooLong(request) is { } field)
            return Invalid(field, CorrectionRefusal.TooLong);
        var (target, place, failure) = request.Target is { } key ? Known(key) : Missed(request);
        if (failure is not null)
            return (null, failure);

        IReadOnlyList<TextQuote>? boundaries = null;
        if (request.Texts is { Count: > 0 } texts)
        {
            var (quotes, refusal) = Quotes(texts, place);
            if (refusal is { } why)
                return Invalid("texts", why);
            boundaries = quotes is [var only] && Folding.LettersAndDigits(only.Words) == Folding.LettersAndDigits(target!.Quote.Words) ? null : quotes;
        }

        var unit = Differing(request.Unit, target!.Unit);
        var before = log.InForceOf(target.Key)?.Correction;
        return (
            new(
                target,
                target.IsMissed ? request.Kind ?? StatementKind.Skill : request.Kind == target.Kind ? null : request.Kind,
                Differing(request.Code, target.Code),
                unit,
                before?.Level is null && unit is null && place is { } span && request.Level?.Trim() == (LevelAt(target, span) ?? "") ? null : request.Level?.Trim(),
                boundaries,
                string.IsNullOrWhiteSpace(request.Reason) ? null : request.Reason.Trim()),
            null);
    }

    private (CorrectionTarget? Target, TextSpan? Place, CorrectionResult? Failure) Known(string key)
    {
        foreach (var statement in standard.Statements)
        {
            var target = CorrectionTarget.Of(document, standard, statement);
            if (target.Key == key)
                return (target, statement.Span, null);
        }

        return log.LastOf(key) is { } && log.Events.LastOrDefault(line => line.Key == key && line.Correction is not null)?.Correction is { } known
            ? (known.Target, known.Target.Quote.In(document), null)
            : (null, null, new CorrectionResult.NotFound(key));
    }

    private (CorrectionTarget? Target, TextSpan? Place, CorrectionResult? Failure) Missed(CorrectionRequest request)
    {
        if (request.Texts is not [var first, ..] || Nearest(first, request.At, null) is not { } span)
            return (null, null, new CorrectionResult.Invalid("texts", CorrectionRefusal.NotInTheText));
        if (request.Kind == StatementKind.Other)
            return (null, null, new CorrectionResult.Invalid("kind", CorrectionRefusal.NothingChanged));
        return standard.Statements.Any(statement => statement.Reprints.Prepend(statement.Span).Any(span.Overlaps))
            ? (null, null, new CorrectionResult.Invalid("texts", CorrectionRefusal.IsAStatement))
            : (CorrectionTarget.OfMissed(document, standard, span), span, null);
    }

    private (List<TextQuote> Quotes, CorrectionRefusal? Refusal) Quotes(IReadOnlyList<string> texts, TextSpan? place)
    {
        var spans = new List<TextSpan>();
        TextSpan? within = place is { } span ? new(Math.Max(0, span.Start - Reach), Math.Min(document.Text.Length, span.End + Reach)) : null;
        foreach (var text in texts)
        {
            if (Nearest(text, spans.Count > 0 ? spans[^1].End : place?.Start, within) is not { } found)
                return ([], CorrectionRefusal.NotInTheText);
            if (spans.Exists(other => other.Start >= found.Start || other.Overlaps(found)))
                return ([], CorrectionRefusal.Overlapping);
            spans.Add(found);
        }

        return ([.. spans.Select(found => TextQuote.Of(document, found))], null);
    }

    private TextSpan? Nearest(string words, int? near, TextSpan? within) => new TextQuote(words.Trim(), "", "").In(document, near, within);

    private string? LevelAt(CorrectionTarget target, TextSpan place) =>
        target.Unit is null
            ? standard.Level
            : (standard.Units.FirstOrDefault(unit => unit.Name == target.Unit && unit.Span.Contains(place.Start)) ?? standard.Units.FirstOrDefault(unit => unit.Name == target.Unit))?.Level;

    private static string? Differing(string? asked, string? read) => asked is null || asked.Trim() == (read ?? "") ? null : asked.Trim();

    private static string? TooLong(CorrectionRequest request) => request switch
    {
        { Code.Length: > LongestField } => "code",
        { Unit.Length: > LongestField } => "unit",
        { Level.Length: > LongestField } => "level",
        { Reason.Length: > LongestText } => "reason",
        { Texts: { } texts } when texts.Count > MostTexts || texts.Any(text => text.Length > LongestText) => "texts",
        _ => null,
    };

    private static (ReadingCorrection?, CorrectionResult?) Invalid(string field, CorrectionRefusal why) => (null, new CorrectionResult.Invalid(field, why));
}
