using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage.Correcting;
using SkillsCatalogue.Storage.Ingesting;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage;

/// <summary>Takes the results of a run. One document is one transaction: a reader sees the old run or the new one, never half.</summary>
public sealed class IngestStore
{
    private readonly Sessions _sessions;
    private readonly CandidateWriter _candidates;
    private readonly Rebinding _rebinding;

    internal IngestStore(Sessions sessions, CandidateWriter candidates, Rebinding rebinding)
    {
        _sessions = sessions;
        _candidates = candidates;
        _rebinding = rebinding;
    }

    /// <summary>The result, or the failure, of this stage key is stored: there is nothing to do. Also true for a withdrawn document.</summary>
    public Task<bool> IsCurrentAsync(string sha256, string stageKey, CancellationToken ct = default) =>
        _sessions.ReadAsync(db => db.Documents.AnyAsync(document =>
            document.Sha256 == sha256
            && (document.Status == DocumentStatus.Withdrawn
                || (!document.Waiting && (document.FailedStageKey == stageKey || (document.StageKey == stageKey && document.FailedStageKey == null)))), ct), ct);

    /// <summary>What the decisions about a document will attach to: REGISTER/NUMBER when it is bound, or would be by its printed code; else its hash.</summary>
    public Task<string> StandardKeyAsync(string sha256, string? code, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db =>
        {
            var document = await db.Documents.FirstOrDefaultAsync(row => row.Sha256 == sha256, ct);
            if (document is { BoundByEditor: true })
                return document.StandardKey;
            return await Rebinding.EntryOfAsync(db, code, ct) is { } entry ? $"{entry.Register}/{entry.Number}" : sha256;
        }, ct);

    /// <summary>Stores a run. Storing the same stage key again changes nothing; a withdrawn document is not taken (the difference is empty).</summary>
    public Task<IngestDifference> SaveAsync(IngestResult result, CancellationToken ct = default)
    {
        var text = StorageJson.Pack(result.Text);
        var standard = StorageJson.Pack(result.Standard);
        return _sessions.WriteAsync(async db =>
        {
            var document = await DocumentAsync(db, result.Text.Sha256, result.FileName, result.SourceUrl, result.Text.MediaType, result.Length, ct);
            if (document.Status == DocumentStatus.Withdrawn)
                return Outcome.Dropped(new IngestDifference([], [], [], 0));
            if (document is { Status: DocumentStatus.Parsed, Waiting: false, FailedStageKey: null } && document.StageKey == result.StageKey)
            {
                var same = await db.Findings.CountAsync(finding => finding.DocumentSha256 == document.Sha256 && finding.IsCurrent, ct);
                return Outcome.Dropped(new IngestDifference([], [], [], same));
            }

            var content = await db.Contents.FirstOrDefaultAsync(row => row.Sha256 == document.Sha256, ct);
            Take(document, result);
            await db.SaveChangesAsync(ct);
            if (!document.BoundByEditor)
            {
                var entry = await Rebinding.EntryOfAsync(db, result.Standard.Code, ct);
                await _rebinding.BindAsync(db, document, entry?.Register, entry?.Number, ct);
            }

            var recut = RecutStatements.Between(content is null ? null : StorageJson.Unpack<ParsedStandard>(content.Standard), result.Standard);
            var (difference, ids) = await _candidates.SaveAsync(db, document, result.Extraction.Candidates, recut, ct);
            var ledger = StorageJson.Pack(Rebinding.WithIds(result.Extraction.Ledger, ids));
            if (content is null)
                db.Contents.Add(new() { Sha256 = document.Sha256, Text = text, Standard = standard, Ledger = ledger });
            else
                (content.Text, content.Standard, content.Ledger) = (text, standard, ledger);

            // A correction that was made while it was being read is not in this reading.
            document.Waiting = (await CorrectionReader.LogOfAsync(db, document.StandardKey, document.Sha256, ct)).Last > result.LastCorrection;
            return Outcome.Visible(difference);
        }, ct);
    }

    /// <summary>Notes that a document could not be read. The last good version, if any, stays with its candidates; the reason is shown beside it.</summary>
    public Task SaveSetAsideAsync(SetAsideDocument setAside, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db =>
        {
            var document = await DocumentAsync(
                db, setAside.Sha256, setAside.FileName, setAside.SourceUrl, setAside.MediaType ?? "application/octet-stream", setAside.Length, ct);
            if (document.Status == DocumentStatus.Withdrawn)
                return Outcome.Dropped(false);
            if (await db.Contents.AnyAsync(content => content.Sha256 == setAside.Sha256, ct))
                document.Status = DocumentStatus.Parsed;
            else
                document.Status = DocumentStatus.SetAside;
            document.StatusReason = setAside.Reason.Message;
            document.FailedStageKey = setAside.StageKey;
            List<Diagnostic> diagnostics = [.. (StorageJson.Read<List<Diagnostic>>(document.Diagnostics) ?? []).Where(known => known != setAside.Reason), setAside.Reason];
            document.Diagnostics = StorageJson.Write(diagnostics);
            (document.Waiting, document.LeasedUntil) = (false, null);
            return Outcome.Visible(true);
        }, ct);

    private async Task<DocumentRow> DocumentAsync(
        CatalogueDb db, string sha256, string fileName, string? sourceUrl, string mediaType, long length, CancellationToken ct)
    {
        if (await db.Documents.FirstOrDefaultAsync(row => row.Sha256 == sha256, ct) is { } known)
            return known;
        var document = new DocumentRow
        {
            Sha256 = sha256,
            FileName = fileName,
            SourceUrl = sourceUrl,
            MediaType = mediaType,
            Length = length,
            AddedAt = _sessions.Now,
            StandardKey = sha256,
        };
        db.Documents.Add(document);
        return document;
    }

    private static void Take(DocumentRow document, IngestResult result)
    {
        var (text, standard) = (result.Text, result.Standard);
        var ledger = LedgerCounts.Of(result.Extraction.Ledger);
        document.SourceUrl ??= result.SourceUrl;
        document.MediaType = text.MediaType;
        document.Length = result.Length;
        document.Status = DocumentStatus.Parsed;
        document.StatusReason = null;
        document.Diagnostics = StorageJson.Write(text.Diagnostics.Concat(standard.Diagnostics).ToList());
        document.Title = standard.Title ?? text.Title;
        document.Code = standard.Code?.Trim();
        document.Level = standard.Level;
        document.LevelScheme = standard.LevelScheme;
        document.Sector = standard.Sector;
        document.Language = standard.Language ?? text.Language;
        document.Family = standard.Family;
        document.Pages = text.Pages.Count;
        document.StatementCount = standard.Statements.Count;
        document.StageKey = result.StageKey;
        document.FailedStageKey = null;
        (document.LedgerSkill, document.LedgerMerged, document.LedgerNotASkill, document.LedgerUnread) =
            (ledger.Skill, ledger.Merged, ledger.NotASkill, ledger.Unread);
        (document.Waiting, document.LeasedUntil) = (false, null);
    }
}
