using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
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
    private readonly VersionChains _versions;

    internal IngestStore(Sessions sessions, CandidateWriter candidates, Rebinding rebinding, VersionChains versions)
    {
        _versions = versions;
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
            return await Rebinding.EntryOfAsync(db, code, ct) is { } entry ? $"{entry.Register}/{entry.Number}" : document?.StandardKey ?? sha256;
        }, ct);

    /// <summary>Chains of stored versions that a document may belong to, other than itself; whether it does is for who knows the words. Empty when it is alone.</summary>
    public Task<IReadOnlyList<VersionChain>> RelatedAsync(string sha256, SourceTraits traits, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db =>
        {
            var known = await db.Documents.FirstOrDefaultAsync(row => row.Sha256 == sha256, ct);
            var entry = known is { BoundByEditor: true } ? null : await Rebinding.EntryOfAsync(db, traits.Code, ct);
            var key = entry is not null ? $"{entry.Register}/{entry.Number}" : known?.StandardKey ?? sha256;
            return await VersionChains.RelatedAsync(db, sha256, key, traits, ct);
        }, ct);

    /// <summary>What the newest run over a document yielded: its candidates, with the evidence in it alone.</summary>
    public Task<IReadOnlyList<SkillCandidate>> CandidatesOfAsync(string sha256, CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<SkillCandidate>>(async db =>
        {
            var rows =
                from finding in db.Findings
                where finding.DocumentSha256 == sha256 && finding.IsCurrent
                join candidate in db.Candidates on finding.CandidateId equals candidate.Id
                orderby finding.Position, finding.CandidateId
                select new { finding, candidate.Fingerprint };
            return [.. (await rows.ToListAsync(ct)).Select(row => row.finding.ToCandidate(row.Fingerprint))];
        }, ct);

    /// <summary>
    /// Stores a run. Storing the same stage key again changes nothing; a withdrawn document is not taken (the difference is empty).
    /// Null when another run has changed the versions beside it meanwhile: nothing is stored, and its place must be sought again.
    /// </summary>
    public Task<IngestDifference?> TrySaveAsync(IngestResult result, CancellationToken ct = default)
    {
        var text = StorageJson.Pack(result.Text);
        var standard = StorageJson.Pack(result.Standard);
        return _sessions.WriteAsync(async db =>
        {
            var document = await DocumentAsync(db, result.Text.Sha256, result.FileName, result.SourceUrl, result.Text.MediaType, result.Length, ct);
            if (document.Status == DocumentStatus.Withdrawn)
                return Outcome.Dropped<IngestDifference?>(new([], [], [], 0));
            if (document is { Status: DocumentStatus.Parsed, Waiting: false, FailedStageKey: null } && document.StageKey == result.StageKey)
            {
                var same = await db.Findings.CountAsync(finding => finding.DocumentSha256 == document.Sha256 && finding.IsCurrent, ct);
                return Outcome.Dropped<IngestDifference?>(new([], [], [], same));
            }

            var content = await db.Contents.FirstOrDefaultAsync(row => row.Sha256 == document.Sha256, ct);
            Take(document, result);
            await db.SaveChangesAsync(ct);
            if (result.Versions is { } versions && !await VersionChains.PlaceAsync(db, document, versions, ct))
                return Outcome.Dropped<IngestDifference?>(null);
            if (!document.BoundByEditor)
            {
                var entry = await Rebinding.EntryOfAsync(db, result.Standard.Code, ct);
                var (register, number) = entry is not null ? (entry.Register, entry.Number) : await EntryOfVersionsAsync(db, document, ct);
                await _rebinding.BindAsync(db, document, register, number, ct);
            }

            var recut = RecutStatements.Between(content is null ? null : StorageJson.Unpack<ParsedStandard>(content.Standard), result.Standard);
            var (difference, ids) = await _candidates.SaveAsync(db, document, result, recut, ct);
            if (result.Versions?.Older is { } older)
                await _versions.ProjectAsync(db, older.Old, ct);
            var ledger = StorageJson.Pack(Rebinding.WithIds(result.Extraction.Ledger, ids));
            if (content is null)
                db.Contents.Add(new() { Sha256 = document.Sha256, Text = text, Standard = standard, Ledger = ledger });
            else
                (content.Text, content.Standard, content.Ledger) = (text, standard, ledger);

            // A correction that was made while it was being read is not in this reading.
            document.Waiting = (await CorrectionReader.LogOfAsync(db, document.StandardKey, document.Sha256, ct)).Last > result.LastCorrection;
            return Outcome.Visible<IngestDifference?>(difference);
        }, ct);
    }

    /// <summary>As <see cref="TrySaveAsync"/>, for a run that nothing stands beside.</summary>
    /// <exception cref="InvalidOperationException">The versions beside it have changed.</exception>
    public async Task<IngestDifference> SaveAsync(IngestResult result, CancellationToken ct = default) =>
        await TrySaveAsync(result, ct) ?? throw new InvalidOperationException("The versions of the standard have changed meanwhile.");

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

    /// <summary>A version that prints no listed code is bound as the version before it, or else after it.</summary>
    private static async Task<(string? Register, string? Number)> EntryOfVersionsAsync(CatalogueDb db, DocumentRow document, CancellationToken ct)
    {
        var members = await VersionChains.MembersAsync(db, document.Sha256, ct);
        var own = members.FindIndex(row => row.Sha256 == document.Sha256);
        var bound = members.Skip(own + 1).Concat(members.Take(own).Reverse()).FirstOrDefault(row => row.Register is not null);
        return (bound?.Register, bound?.RegisterNumber);
    }

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
        document.CodeKey = StandardCode.KeyOf(standard.Code);
        document.SourceKey ??= result.PathKey;
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
