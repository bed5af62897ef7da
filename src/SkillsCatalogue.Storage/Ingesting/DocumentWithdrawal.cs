using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Storage.Reviewing;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Ingesting;

/// <summary>Removes all that was printed in a document from the database, but for its hash.</summary>
internal sealed class DocumentWithdrawal(CandidateProjection projection, VersionChains versions, Sessions sessions)
{
    public async Task<bool> WithdrawAsync(CatalogueDb db, string sha256, string reason, string actorId, CancellationToken ct)
    {
        var document = await db.Documents.FirstOrDefaultAsync(row => row.Sha256 == sha256 && row.Status != DocumentStatus.Withdrawn, ct);
        if (document is null)
            return false;
        document.Status = DocumentStatus.Withdrawn;
        document.StatusReason = reason;
        document.Diagnostics = "[]";
        (document.Waiting, document.LeasedUntil) = (false, null);
        (document.LedgerSkill, document.LedgerMerged, document.LedgerNotASkill, document.LedgerUnread) = (0, 0, 0, 0);
        db.DocumentEvents.Add(new() { At = sessions.Now, ActorId = actorId, Sha256 = sha256, Kind = "withdrawn", Detail = reason });
        await db.Contents.Where(content => content.Sha256 == sha256).ExecuteDeleteAsync(ct);
        // Maps of programmes quote standards. They are copies: those that do are made anew.
        foreach (var map in await db.ProgrammeMaps.ToListAsync(ct))
        {
            if (ProgrammeMapRow.Quotes(StorageJson.Unpack<ProgrammeMap>(map.Map)!, new HashSet<string> { sha256 }))
                db.ProgrammeMaps.Remove(map);
        }

        await versions.LeaveAsync(db, document, ct);
        var findings = await db.Findings.Where(finding => finding.DocumentSha256 == sha256).ToListAsync(ct);
        var ids = findings.Select(finding => finding.CandidateId).ToList();
        db.Findings.RemoveRange(findings);
        await db.SaveChangesAsync(ct);
        await db.CorrectionTexts.Where(text => db.Corrections.Any(line => line.Sequence == text.Sequence && line.Sha256 == sha256)).ExecuteDeleteAsync(ct);
        var rows = await CandidateWriter.DropEmptyAsync(db, await db.Candidates.Where(row => ids.Contains(row.Id)).ToListAsync(ct), ct);
        foreach (var row in rows.Where(row => row.DocumentSha256 == sha256))
            row.SearchText = "";
        await db.SaveChangesAsync(ct);
        await SkillProjection.ApplyAsync(db, await projection.ApplyAsync(db, rows, ct), ct);
        return true;
    }
}
