using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage.Reviewing;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Ingesting;

/// <summary>Stores what a run says of the candidates of one document, and tells what is different from the run before.</summary>
internal sealed class CandidateWriter(CandidateProjection projection)
{
    /// <summary>Ids are made here, from the standard that the document is bound to: those of the run are mapped. Answers with the map too.</summary>
    /// <param name="recut">Fingerprint before → fingerprint now, of statements whose words an editor corrected.</param>
    public async Task<(IngestDifference Difference, IReadOnlyDictionary<string, string> Ids)> SaveAsync(
        CatalogueDb db, DocumentRow document, IngestResult result, IReadOnlyDictionary<string, string> recut, CancellationToken ct)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var united = Unite(document, result.Extraction.Candidates, ids);
        var version = await VersionFindings.LoadAsync(db, document, result.Versions, ids, ct);
        var wanted = united.Keys.ToList();
        var rows = await db.Candidates.Where(row => wanted.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        var known = await db.Findings.Where(finding => finding.DocumentSha256 == document.Sha256).ToDictionaryAsync(finding => finding.CandidateId, ct);
        List<string> added = [], changed = [], removed = [];

        foreach (var (id, (key, candidate)) in united)
        {
            if (!rows.TryGetValue(id, out var row))
                db.Candidates.Add(rows[id] = row = RowOf(key));
            row.MovedTo = null;
            if (!known.Remove(id, out var finding))
            {
                db.Findings.Add(finding = EmptyFinding(id, document.Sha256));
                Take(finding, candidate);
                version.Mark(finding, candidate);
                if (version.DigestBefore(id) is not { } earlier)
                    added.Add(id);
                else if (earlier != finding.Digest)
                    changed.Add(id);
                continue;
            }

            var (before, current) = (finding.Digest, finding.IsCurrent);
            Take(finding, candidate);
            version.Mark(finding, candidate);
            if (!current)
                added.Add(id);
            else if (before != finding.Digest)
                changed.Add(id);
            if (before != finding.Digest)
                row.Version++;
        }

        await db.SaveChangesAsync(ct);
        var touched = rows.Values.ToList();
        removed.AddRange(known.Values.Where(finding => finding.IsCurrent).Select(finding => finding.CandidateId)
            .Union(version.Before.Except(united.Keys, StringComparer.Ordinal), StringComparer.Ordinal).Order(StringComparer.Ordinal));
        touched.AddRange(await DropAsync(db, [.. known.Values], ct));
        var (left, freed) = await DecisionMover.MoveAsync(db, document.StandardKey, recut, rows.Values, ct);
        var skills = new HashSet<string>(await projection.ApplyAsync(db, [.. touched.Except(left)], ct), StringComparer.Ordinal);
        skills.UnionWith(freed);
        await SkillProjection.ApplyAsync(db, skills, ct);
        var difference = document.SupersededBy is null
            ? new IngestDifference(added, changed, removed, united.Count - added.Count - changed.Count)
            : new([], [], [], 0);
        return (difference, ids);
    }

    /// <summary>Drops findings that a run no longer yields, with their candidate when nothing else holds it; what somebody has decided stays, not current. Answers with the rows that stay.</summary>
    public static async Task<IReadOnlyList<CandidateRow>> DropAsync(CatalogueDb db, IReadOnlyList<FindingRow> findings, CancellationToken ct)
    {
        var ids = findings.Select(finding => finding.CandidateId).ToList();
        var rows = await db.Candidates.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        foreach (var finding in findings)
        {
            if (IsDecided(rows[finding.CandidateId]))
                finding.IsCurrent = false;
            else
                db.Findings.Remove(finding);
        }

        await db.SaveChangesAsync(ct);
        return await DropEmptyAsync(db, rows.Values, ct);
    }

    /// <summary>Drops candidates without findings that nobody has decided; answers with the rest.</summary>
    public static async Task<IReadOnlyList<CandidateRow>> DropEmptyAsync(CatalogueDb db, IReadOnlyCollection<CandidateRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var held = (await db.Findings.AsNoTracking().Where(finding => ids.Contains(finding.CandidateId)).Select(finding => finding.CandidateId).ToListAsync(ct)).ToHashSet();
        var empty = rows.Where(row => !held.Contains(row.Id) && !IsDecided(row)).ToList();
        db.Candidates.RemoveRange(empty);
        await db.SaveChangesAsync(ct);
        return [.. rows.Except(empty)];
    }

    public static CandidateRow RowOf(DecisionKey key) => new()
    {
        Id = key.CandidateId,
        Standard = key.Standard,
        Fingerprint = key.Fingerprint,
        Skill = key.Skill,
    };

    private static bool IsDecided(CandidateRow row) => row.State != CandidateState.Proposed || row.HumanTags is not null;

    /// <summary>The same words with the same label twice in one standard are one candidate with two proofs.</summary>
    private static Dictionary<string, (DecisionKey Key, SkillCandidate Candidate)> Unite(
        DocumentRow document, IReadOnlyList<SkillCandidate> candidates, Dictionary<string, string> ids)
    {
        var united = new Dictionary<string, (DecisionKey Key, SkillCandidate Candidate)>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var key = DecisionKey.Of(document.StandardKey, candidate.Fingerprint, candidate.PrefLabel);
            var id = ids[candidate.Id] = key.CandidateId;
            united[id] = united.TryGetValue(id, out var other)
                ? (key, other.Candidate with
                {
                    Evidence = [.. other.Candidate.Evidence, .. candidate.Evidence],
                    Votes = other.Candidate.Votes.Plus(candidate.Votes),
                    Confidence = Math.Max(other.Candidate.Confidence, candidate.Confidence),
                })
                : (key, candidate with { Id = id });
        }

        return united;
    }

    private static FindingRow EmptyFinding(string id, string sha256) => new()
    {
        CandidateId = id,
        DocumentSha256 = sha256,
        PrefLabel = "",
        Language = "",
        Evidence = "[]",
        Votes = "{}",
        Tags = "[]",
        Links = "[]",
        Digest = "",
        QuoteText = "",
    };

    private static void Take(FindingRow finding, SkillCandidate candidate)
    {
        finding.IsCurrent = true;
        finding.PrefLabel = candidate.PrefLabel;
        finding.Language = candidate.Language;
        finding.SkillType = candidate.SkillType;
        finding.Evidence = StorageJson.Write(candidate.Evidence.ToList());
        finding.Votes = StorageJson.Write(candidate.Votes);
        finding.Confidence = candidate.Confidence;
        finding.IsLocated = candidate.Evidence.Any(evidence => evidence.Grounding != Grounding.Unlocated);
        finding.Position = candidate.Evidence.Where(evidence => evidence.Grounding != Grounding.Unlocated).Select(evidence => evidence.Span.Start).DefaultIfEmpty(int.MaxValue).Min();
        finding.Links = StorageJson.Write(candidate.Links.ToList());
        finding.QuoteText = Folding.WithoutAccents(candidate.Evidence.Count == 0 ? "" : candidate.Evidence[0].Quote);
        var digest = DigestOf(candidate);
        if (digest != finding.Digest)
            finding.Tags = StorageJson.Write(candidate.Tags.ToList());
        finding.Digest = digest;
    }

    /// <summary>What an editor would call a difference: not offsets, places, ids of statements, votes, confidence, or when a tag was claimed.</summary>
    private static string DigestOf(SkillCandidate candidate)
    {
        var parts = new List<string> { candidate.PrefLabel, candidate.Language, candidate.SkillType.ToString() };
        foreach (var evidence in candidate.Evidence)
            parts.AddRange([evidence.Quote, evidence.Grounding.ToString(), evidence.Partial.ToString(), evidence.Code ?? "", evidence.Unit ?? ""]);
        parts.AddRange(candidate.Tags.OrderBy(tag => tag.Scheme, StringComparer.Ordinal).Select(tag => $"{tag.Scheme}|{tag.SchemeVersion}|{tag.Value}|{tag.Trigger}|{tag.Method}"));
        parts.AddRange(candidate.Links.OrderBy(link => link.Uri, StringComparer.Ordinal).Select(link => $"{link.Relation}|{link.Uri}"));
        return Fingerprint.Of([.. parts]);
    }
}
