using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Web.Views;

/// <summary>A statement, or a piece of text that is none, as the form for correcting it shows it: as it stands now, corrections in force included.</summary>
/// <param name="At">Offset of a piece of text that is no statement; null for statements.</param>
/// <param name="Version">Number of corrections and undos of it.</param>
/// <param name="Code">Empty for none; so unit and level.</param>
/// <param name="Texts">Words of the statement, or of those that it was parted into.</param>
/// <param name="Before">The text before it; empty when it stands nowhere.</param>
public sealed record CorrectionSubject(
    CorrectionTarget Target, int? At, int Version, CorrectionEvent? InForce, StatementKind Kind, string Code, string Unit, string Level, IReadOnlyList<string> Texts, string Before, string After)
{
    private const int Surroundings = 400;

    /// <summary>By the key of a target, or by an offset; null when nothing stands there.</summary>
    public static CorrectionSubject? Of(DocumentText document, ParsedStandard standard, CorrectionLog log, string? key, int? at)
    {
        if (key is null && at is null)
            return null;
        if (key is null && standard.Statements.FirstOrDefault(statement => statement.Reprints.Prepend(statement.Span).Any(span => span.Contains(at!.Value))) is { } here)
            key = CorrectionTarget.Of(document, standard, here).Key;
        return key is null ? OfMissed(document, standard, log, at!.Value) : OfStatement(document, standard, log, key);
    }

    private static CorrectionSubject? OfStatement(DocumentText document, ParsedStandard standard, CorrectionLog log, string key)
    {
        var inForce = log.InForceOf(key);
        var statements = standard.Statements.Where(statement => CorrectionTarget.Of(document, standard, statement).Key == key).ToList();
        if (statements is [var first, ..])
        {
            var unit = standard.Units.FirstOrDefault(unit => unit.Name == first.Unit && unit.Span.Contains(first.Span.Start)) ?? standard.Units.FirstOrDefault(unit => unit.Name == first.Unit);
            return new(
                CorrectionTarget.Of(document, standard, first), null, log.VersionOf(key), inForce, first.Kind, first.Code ?? "", first.Unit ?? "", (first.Unit is null ? standard.Level : unit?.Level) ?? "",
                [.. statements.Select(statement => statement.Text)], TextBefore(document, first.Span.Start), TextAfter(document, statements[^1].Span.End));
        }

        if (inForce?.Correction is not { } correction)
            return null;
        var target = correction.Target;
        var place = target.Quote.In(document);
        return new(
            target, null, log.VersionOf(key), inForce, correction.Kind ?? target.Kind ?? StatementKind.Skill, correction.Code ?? target.Code ?? "", correction.Unit ?? target.Unit ?? "", correction.Level ?? "",
            [.. (correction.Boundaries ?? [target.Quote]).Select(quote => quote.Words)],
            place is { } there ? TextBefore(document, there.Start) : "", place is { } found ? TextAfter(document, found.End) : "");
    }

    private static CorrectionSubject? OfMissed(DocumentText document, ParsedStandard standard, CorrectionLog log, int at)
    {
        if (standard.Segments.FirstOrDefault(segment => segment.Span.Contains(at)) is not { } segment)
            return null;
        var target = CorrectionTarget.OfMissed(document, standard, segment.Span);
        var unit = standard.Units.FirstOrDefault(unit => unit.Name == target.Unit);
        return new(
            target, at, log.VersionOf(target.Key), log.InForceOf(target.Key), StatementKind.Skill, "", target.Unit ?? "", (unit is null ? standard.Level : unit.Level) ?? "",
            [target.Quote.Words], TextBefore(document, segment.Span.Start), TextAfter(document, segment.Span.End));
    }

    private static string TextBefore(DocumentText document, int start)
    {
        var from = Math.Max(0, start - Surroundings);
        while (from > 0 && from < start && !char.IsWhiteSpace(document.Text[from]))
            from++;
        return (from > 0 ? "… " : "") + Folding.WhiteSpace(document.Text[from..start]);
    }

    private static string TextAfter(DocumentText document, int end)
    {
        var to = Math.Min(document.Text.Length, end + Surroundings);
        while (to < document.Text.Length && to > end && !char.IsWhiteSpace(document.Text[to - 1]))
            to--;
        return Folding.WhiteSpace(document.Text[end..to]) + (to < document.Text.Length ? " …" : "");
    }
}
