using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Ingesting;

/// <summary>What backs skills on one day: taken before and after a change, it says what the change took the proof from.</summary>
internal sealed class ProofState
{
    private readonly StandardIndex _index;
    private readonly IReadOnlyList<DocumentRow> _backing;
    private readonly HashSet<string> _skills;
    private readonly HashSet<(string Fingerprint, string Skill)> _proposals;

    private ProofState(StandardIndex index, IReadOnlyList<DocumentRow> backing, HashSet<string> skills, HashSet<(string Fingerprint, string Skill)> proposals) =>
        (_index, _backing, _skills, _proposals) = (index, backing, skills, proposals);

    public static async Task<ProofState> LoadAsync(CatalogueDb db, DateOnly today, CancellationToken ct)
    {
        var index = await StandardIndex.LoadAsync(db, today, null, ct);
        List<DocumentRow> backing = [.. (await db.Documents.AsNoTracking().ToListAsync(ct)).Where(document => index.WhyNot(document.Sha256) is null)];
        var hashes = backing.Select(document => document.Sha256).ToList();
        var proven =
            from finding in db.Findings.AsNoTracking()
            where finding.IsLocated && hashes.Contains(finding.DocumentSha256)
            join candidate in db.Candidates.AsNoTracking() on finding.CandidateId equals candidate.Id
            where candidate.MovedTo == null
            select new { candidate.SkillId, candidate.State, candidate.Fingerprint, candidate.Skill };
        var rows = await proven.Distinct().ToListAsync(ct);
        // A candidate's id changes when its document is bound anew: its words and label do not.
        return new(
            index,
            backing,
            [.. rows.Select(row => row.SkillId).OfType<string>()],
            [.. rows.Where(row => row.State == CandidateState.Proposed).Select(row => (row.Fingerprint, row.Skill))]);
    }

    public LostProof Lost(ProofState after)
    {
        var documents = _backing
            .Select(document => (document, reason: after._index.WhyNot(document.Sha256)))
            .Where(pair => pair.reason is not null)
            .Select(pair => new LostDocument(pair.document.Sha256, pair.document.Title ?? pair.document.FileName, pair.document.Register!, pair.document.RegisterNumber!, pair.reason!))
            .OrderBy(document => document.Number, StringComparer.Ordinal).ToList();
        return new(documents, _skills.Except(after._skills).Count(), _proposals.Except(after._proposals).Count());
    }
}
