using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage.Reviewing;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Ingesting;

/// <summary>
/// Binds a document to a register entry. The ids of its candidates are made of the standard, so they change: findings move to the new candidates,
/// the old rows stay as signposts, the ledger is rewritten, and the events follow through the hash of the document (<see cref="EventLog"/>).
/// </summary>
internal sealed class Rebinding(CandidateProjection projection)
{
    /// <summary>The entry with exactly this number, when one register alone has it; read from the document and listed in the register.</summary>
    public static async Task<RegisterRow?> EntryOfAsync(CatalogueDb db, string? code, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(code))
            return null;
        var number = code.Trim();
        var entries = await db.Register.AsNoTracking().Where(entry => entry.Number == number).OrderBy(entry => entry.Register).Take(2).ToListAsync(ct);
        return entries.Count == 1 ? entries[0] : null;
    }

    /// <summary>Binds a tracked, saved document, or unbinds it with nulls; false when it was so already.</summary>
    public async Task<bool> BindAsync(CatalogueDb db, DocumentRow document, string? register, string? number, CancellationToken ct)
    {
        var before = document.StandardKey;
        document.BindTo(register, number);
        await db.SaveChangesAsync(ct);
        if (before == document.StandardKey)
            return false;

        var findings = await db.Findings.Where(finding => finding.DocumentSha256 == document.Sha256).ToListAsync(ct);
        var oldIds = findings.Select(finding => finding.CandidateId).ToList();
        var old = await db.Candidates.Where(row => oldIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        var keys = old.Values.ToDictionary(row => row.Id, row => row.Key with { Standard = document.StandardKey });
        var newIds = keys.Values.Select(key => key.CandidateId).ToList();
        var rows = await db.Candidates.Where(row => newIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        foreach (var finding in findings)
        {
            var key = keys[finding.CandidateId];
            if (!rows.TryGetValue(key.CandidateId, out var row))
                db.Candidates.Add(rows[key.CandidateId] = row = CandidateWriter.RowOf(key));
            row.MovedTo = null;
            row.Follows ??= old[finding.CandidateId].Follows;
            db.Findings.Remove(finding);
            db.Findings.Add(Moved(finding, row.Id));
        }

        await db.SaveChangesAsync(ct);
        var skills = await LeaveSignpostsAsync(db, old, keys, ct);
        skills.UnionWith(await projection.ApplyAsync(db, [.. rows.Values, .. old.Values.Where(row => row.MovedTo is null)], ct));
        await SkillProjection.ApplyAsync(db, skills, ct);
        await RewriteLedgerAsync(db, document, keys, ct);
        return true;
    }

    private static async Task<HashSet<string>> LeaveSignpostsAsync(
        CatalogueDb db, Dictionary<string, CandidateRow> old, Dictionary<string, DecisionKey> keys, CancellationToken ct)
    {
        var ids = old.Keys.ToList();
        var held = (await db.Findings.AsNoTracking().Where(finding => ids.Contains(finding.CandidateId)).Select(finding => finding.CandidateId).ToListAsync(ct)).ToHashSet();
        var skills = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in old.Values.Where(row => !held.Contains(row.Id)))
        {
            if (row.SkillId is { } skill)
                skills.Add(skill);
            row.MovedTo = keys[row.Id].CandidateId;
            row.IsCurrent = false;
            row.State = CandidateState.Proposed;
            row.SkillId = null;
        }

        await db.SaveChangesAsync(ct);
        return skills;
    }

    private static async Task RewriteLedgerAsync(CatalogueDb db, DocumentRow document, Dictionary<string, DecisionKey> keys, CancellationToken ct)
    {
        if (await db.Contents.FirstOrDefaultAsync(content => content.Sha256 == document.Sha256, ct) is not { } content)
            return;
        var ids = keys.ToDictionary(entry => entry.Key, entry => entry.Value.CandidateId, StringComparer.Ordinal);
        content.Ledger = StorageJson.Pack(WithIds(StorageJson.Unpack<CoverageLedger>(content.Ledger)!, ids));
        await db.SaveChangesAsync(ct);
    }

    public static CoverageLedger WithIds(CoverageLedger ledger, IReadOnlyDictionary<string, string> ids) => new(
        [.. ledger.Entries.Select(entry => entry.Candidates.Count == 0
            ? entry
            : entry with { Candidates = [.. entry.Candidates.Select(id => ids.TryGetValue(id, out var mapped) ? mapped : id)] })]);

    private static FindingRow Moved(FindingRow finding, string candidateId) => new()
    {
        CandidateId = candidateId,
        DocumentSha256 = finding.DocumentSha256,
        IsCurrent = finding.IsCurrent,
        PrefLabel = finding.PrefLabel,
        Language = finding.Language,
        SkillType = finding.SkillType,
        Evidence = finding.Evidence,
        Votes = finding.Votes,
        Confidence = finding.Confidence,
        Tags = finding.Tags,
        Links = finding.Links,
        IsLocated = finding.IsLocated,
        Position = finding.Position,
        Digest = finding.Digest,
        QuoteText = finding.QuoteText,
        Change = finding.Change,
        Earlier = finding.Earlier,
    };
}
