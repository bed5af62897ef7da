using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Storage.Ingesting;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Reviewing;

/// <summary>Candidates as the editor sees them. Only the rows of one page load their evidence.</summary>
internal sealed class QueueReader(Sessions sessions)
{
    /// <summary>Stands in the stored votes exactly where extractors disagree.</summary>
    private const string DisagreementsMember = "\"disagreements\":";

    /// <summary>Stands in the stored findings of a document that speaks to a machine.</summary>
    private const string MachineMember = $"\"{DiagnosticCodes.SpeaksToMachine}\"";

    public async Task<QueuePage> PageAsync(CatalogueDb db, QueueFilter filter, string? cursor, int take, CancellationToken ct)
    {
        var fitting = Filtered(db, filter);
        var total = await fitting.CountAsync(ct);
        if (cursor is not null)
        {
            var parts = Cursor.Parts(cursor, 3);
            if (!int.TryParse(parts[1], CultureInfo.InvariantCulture, out var position))
                throw new InvalidPageCursorException(cursor);
            string document = parts[0], id = parts[2];
#pragma warning disable CA1309 // Translated to SQL, which compares bytes.
            fitting = fitting.Where(row =>
                string.Compare(row.DocumentSha256, document) > 0
                || (row.DocumentSha256 == document && (row.Position > position || (row.Position == position && string.Compare(row.Id, id) > 0))));
#pragma warning restore CA1309
        }

        var rows = await fitting
            .OrderBy(row => row.DocumentSha256).ThenBy(row => row.Position).ThenBy(row => row.Id)
            .Take(take + 1).ToListAsync(ct);
        var more = rows.Count > take;
        if (more)
            rows.RemoveAt(take);
        var next = more ? Cursor.Of(rows[^1].DocumentSha256, rows[^1].Position.ToString(CultureInfo.InvariantCulture), rows[^1].Id) : null;
        return new(await ItemsAsync(db, rows, ct), total, next);
    }

    public static IQueryable<CandidateRow> Filtered(CatalogueDb db, QueueFilter filter)
    {
        var rows = db.Candidates.AsNoTracking().Where(row => row.MovedTo == null);
        if (!filter.IncludeGone)
            rows = rows.Where(row => row.IsCurrent);
        if (filter.Document is { } sha256)
            rows = rows.Where(row => db.Findings.Any(finding => finding.CandidateId == row.Id && finding.DocumentSha256 == sha256));
        if (filter.ChangedByVersion)
            rows = rows.Where(row => EarlierReader.Live(db).Any(finding => finding.CandidateId == row.Id && finding.Change != null));
        if (filter.RunsDisagree)
            rows = rows.Where(row => db.Findings.Any(finding => finding.CandidateId == row.Id && finding.IsCurrent && finding.Votes.Contains(DisagreementsMember)));
        if (filter.SpeaksToMachine)
            rows = rows.Where(row => db.Findings.Any(finding => finding.CandidateId == row.Id && finding.IsCurrent && db.Documents.Any(document => document.Sha256 == finding.DocumentSha256 && document.Diagnostics.Contains(MachineMember))));
        if (filter.State is { } state)
            rows = rows.Where(row => row.State == state);
        if (filter.Type is { } type)
            rows = rows.Where(row => row.EffectiveType == type);
        if (filter.Language is { } language)
            rows = rows.Where(row => row.Language == language);
        if (filter.Standard is { } number)
            rows = rows.Where(row => db.Documents.Any(document => document.StandardKey == row.Standard && document.RegisterNumber == number));
        if (filter.Tag is { Length: > 0 } tag)
            rows = WithTag(rows, tag);
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var words = Folding.WithoutAccents(filter.Text);
            rows = rows.Where(row => row.SearchText.Contains(words));
        }

        return rows;
    }

    public async Task<IReadOnlyList<ReviewItem>> ItemsAsync(CatalogueDb db, IReadOnlyList<CandidateRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var findings = (await db.Findings.AsNoTracking().Where(finding => ids.Contains(finding.CandidateId)).ToListAsync(ct)).ToLookup(finding => finding.CandidateId);
        var hashes = findings.SelectMany(group => group).Select(finding => finding.DocumentSha256).Distinct().ToList();
        var index = await StandardIndex.LoadAsync(db, sessions.Today, hashes, ct);
        var log = await EventLog.LoadAsync(db, rows, ct);
        var earlier = await EarlierReader.OfAsync(db, findings.SelectMany(group => group), ct);
        return [.. rows.Select(row => ItemOf(row, [.. findings[row.Id]], index, log.Of(row)) with { Earlier = earlier.GetValueOrDefault(row.Id) })];
    }

    private static ReviewItem ItemOf(CandidateRow row, List<FindingRow> findings, StandardIndex index, IReadOnlyList<EventRow> events)
    {
        // The proof of a version that a newer one has replaced is shown only where there is no other.
        if (findings.Exists(finding => !index.IsSuperseded(finding.DocumentSha256)))
            findings.RemoveAll(finding => index.IsSuperseded(finding.DocumentSha256));
        var candidate = CandidateOf(row, findings);
        var whyNot = index.WhyNot(findings.Where(finding => finding.IsLocated).Select(finding => finding.DocumentSha256));
        var human = row.HumanTags is null ? [] : StorageJson.Read<List<TagClaim>>(row.HumanTags)!;
        var undone = EventLog.UndoneBy(events);
        var last = events.Count == 0 ? null : events[^1].ToEvent(undone.TryGetValue(events[^1].Sequence, out var by) ? by : null);
        return new(
            candidate, row.State, row.Version, row.SkillId, index.RefOf(row.DocumentSha256), whyNot is null, whyNot,
            [.. candidate.Tags, .. human], row.EditedLabel, row.EditedType,
            row.EditedAltLabels is null ? [] : StorageJson.Read<List<string>>(row.EditedAltLabels)!,
            row.EditedDefinition, row.IsCurrent, last)
        {
            Change = row.IsCurrent ? findings.Find(finding => finding.Change is not null)?.Change : null,
            SpeaksToMachine = findings.Exists(finding => finding.IsCurrent && index.SpeaksToMachine(finding.DocumentSha256)),
        };
    }

    /// <summary>The first document speaks for the candidate; the evidence of all stands beside it.</summary>
    private static SkillCandidate CandidateOf(CandidateRow row, List<FindingRow> findings)
    {
        var ordered = findings
            .OrderBy(finding => finding.DocumentSha256 != row.DocumentSha256)
            .ThenBy(finding => finding.DocumentSha256, StringComparer.Ordinal)
            .Select(finding => finding.ToCandidate(row.Fingerprint)).ToList();
        return ordered switch
        {
            [] => new(row.Id, row.PrefLabel, row.Language, row.SkillType, row.Fingerprint, [], new(), 0, [], []),
            [var only] => only,
            [var first, ..] => first with { Evidence = [.. ordered.SelectMany(candidate => candidate.Evidence)] },
        };
    }

    private static IQueryable<CandidateRow> WithTag(IQueryable<CandidateRow> rows, string tag)
    {
        if (tag.EndsWith(":unassessed", StringComparison.Ordinal))
        {
            var unassessed = "|" + tag[..^":unassessed".Length] + ":";
            return rows.Where(row => !row.TagValues.Contains(unassessed));
        }

        var negative = tag.Length > 3 && tag.StartsWith("not", StringComparison.Ordinal) && char.IsUpper(tag[3]);
        var wanted = negative ? $"|{char.ToLowerInvariant(tag[3])}{tag[4..]}:false|" : $"|{tag}:true|";
        return rows.Where(row => row.TagValues.Contains(wanted));
    }
}
