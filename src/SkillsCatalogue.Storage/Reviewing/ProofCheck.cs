using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage.Ingesting;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Reviewing;

/// <summary>The invariant: no published skill without a located quote in a registered occupational standard in force.</summary>
internal static class ProofCheck
{
    /// <summary>Null when the candidate may back a skill.</summary>
    public static async Task<ReviewResult?> FailureOfAsync(CatalogueDb db, CandidateRow row, DateOnly today, CancellationToken ct)
    {
        var documents = await db.Findings.AsNoTracking()
            .Where(finding => finding.CandidateId == row.Id && finding.IsLocated)
            .Select(finding => finding.DocumentSha256).ToListAsync(ct);
        var index = await StandardIndex.LoadAsync(db, today, documents, ct);
        return index.WhyNot(documents) switch
        {
            null => null,
            StandardIndex.NotGrounded => new ReviewResult.NotGrounded(row.Id),
            _ => new ReviewResult.NotRegistered(row.Id),
        };
    }
}
