using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Reviewing;

/// <summary>The candidates of earlier words, for candidates of changed ones.</summary>
internal static class EarlierReader
{
    /// <summary>Row of the candidate of the earlier words, followed over re-binding; null when there is none.</summary>
    public static async Task<CandidateRow?> RowOfAsync(CatalogueDb db, string candidateId, CancellationToken ct)
    {
        var earlier = await Live(db).Where(finding => finding.CandidateId == candidateId && finding.Earlier != null)
            .OrderBy(finding => finding.DocumentSha256).Select(finding => finding.Earlier).FirstOrDefaultAsync(ct);
        return earlier is null ? null : await EventWriter.FindAsync(db, earlier, ct);
    }

    /// <summary>Candidate id → what was decided on its earlier words.</summary>
    public static async Task<IReadOnlyDictionary<string, EarlierDecision>> OfAsync(CatalogueDb db, IEnumerable<FindingRow> findings, CancellationToken ct)
    {
        var decisions = new Dictionary<string, EarlierDecision>(StringComparer.Ordinal);
        foreach (var finding in findings.Where(finding => finding.Earlier is not null))
        {
            if (await EventWriter.FindAsync(db, finding.Earlier!, ct) is not { } row)
                continue;
            var log = (await EventLog.LoadAsync(db, [row], ct)).Of(row);
            var undone = EventLog.UndoneBy(log);
            var last = log.Count == 0 ? null : log[^1].ToEvent(undone.TryGetValue(log[^1].Sequence, out var by) ? by : null);
            var proof = await db.Findings.AsNoTracking().Where(other => other.CandidateId == row.Id).OrderBy(other => other.DocumentSha256 != row.DocumentSha256).FirstOrDefaultAsync(ct);
            var words = proof is null ? "" : StorageJson.Read<List<Evidence>>(proof.Evidence)?.FirstOrDefault()?.Quote ?? "";
            decisions[finding.CandidateId] = new(row.Id, row.State, row.EditedLabel ?? row.PrefLabel, words, row.DocumentSha256, row.SkillId, last);
        }

        return decisions;
    }

    /// <summary>Findings in versions that are in use.</summary>
    public static IQueryable<FindingRow> Live(CatalogueDb db) => db.Findings.AsNoTracking()
        .Where(finding => finding.IsCurrent && !db.Documents.Any(document => document.Sha256 == finding.DocumentSha256 && document.SupersededBy != null));
}
