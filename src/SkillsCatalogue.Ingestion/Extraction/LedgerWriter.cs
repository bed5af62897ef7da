using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>Writes the coverage ledger: the fate of every segment of a standard.</summary>
internal static class LedgerWriter
{
    private const string ByRule = "rule";
    private const string ByPerson = "person";
    private const string ByModel = "model";

    public static CoverageLedger Write(ParsedStandard standard, IReadOnlyList<SkillCandidate> candidates)
    {
        var statements = standard.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var ofStatement = candidates
            .SelectMany(candidate => candidate.Evidence.Where(evidence => evidence.StatementId is not null).Select(evidence => (evidence.StatementId, candidate.Id)))
            .Distinct()
            .ToLookup(pair => pair.StatementId!, pair => pair.Id, StringComparer.Ordinal);
        var loose = candidates
            .SelectMany(candidate => candidate.Evidence.Where(evidence => evidence.StatementId is null && !evidence.Span.IsEmpty).Select(evidence => (evidence.Span, candidate.Id)))
            .OrderBy(pair => pair.Span)
            .ToArray();
        var byModel = candidates.Where(candidate => candidate.Votes is { Structure: 0, Dictionary: 0, Model: > 0 }).Select(candidate => candidate.Id).ToHashSet(StringComparer.Ordinal);
        return new([.. standard.Segments.Select(segment => Entry(segment, statements, ofStatement, loose, byModel))]);
    }

    private static LedgerEntry Entry(
        Segment segment,
        Dictionary<string, Statement> statements,
        ILookup<string, string> ofStatement,
        (Core.Documents.TextSpan Span, string Id)[] loose,
        HashSet<string> byModel)
    {
        if (segment.StatementId is { } id && statements.TryGetValue(id, out var statement))
        {
            var ids = ofStatement[id].ToArray();
            if (ids.Length > 0 && segment.Span.Overlaps(statement.Span))
                return new(segment.Span, LedgerState.Skill, ids, null, ByRule, statement.Rule);
            if (ids.Length > 0 && segment.Reason is null)
                return new(segment.Span, LedgerState.MergedInto, ids, null, ByRule, statement.Rule);
            if (statement is { Kind: StatementKind.Other, AsRead: { } asRead })
                return new(segment.Span, LedgerState.NotASkill, [], SegmentReasons.NotAnOutcome, ByPerson, asRead.Key);
            if (segment.Reason is null && statement.Kind is StatementKind.Task or StatementKind.Other)
                return new(segment.Span, LedgerState.NotASkill, [], statement.Kind == StatementKind.Task ? SegmentReasons.Task : SegmentReasons.Description, ByRule, statement.Rule);
        }

        var found = loose.Where(pair => pair.Span.Overlaps(segment.Span)).Select(pair => pair.Id).Distinct().ToArray();
        if (found.Length > 0)
            return new(segment.Span, LedgerState.Skill, found, null, found.All(byModel.Contains) ? ByModel : ByRule, "quote");
        return segment.Reason is { } reason
            ? new(segment.Span, LedgerState.NotASkill, [], reason, reason == SegmentReasons.NotAnOutcome ? ByPerson : ByRule, "segment/" + reason)
            : new(segment.Span, LedgerState.Unread, [], null, null, null);
    }
}
