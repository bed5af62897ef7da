using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Correcting;

/// <summary>
/// Which corrections are about a standard. As with decisions, an event carries the standard that its document was bound to and the document's hash, and counts when either fits now:
/// so corrections follow a document that is bound to another entry, and a new version takes over those of its entry.
/// </summary>
internal static class CorrectionReader
{
    public static async Task<CorrectionLog> LogOfAsync(CatalogueDb db, string standard, string sha256, CancellationToken ct)
    {
        var documents = await db.Documents.AsNoTracking().Where(document => document.StandardKey == standard).Select(document => document.Sha256).ToListAsync(ct);
        documents.Add(sha256);
        return await ReadAsync(db, db.Corrections.AsNoTracking().Where(line => line.Standard == standard || documents.Contains(line.Sha256)), ct);
    }

    public static async Task<CorrectionLog> ReadAsync(CatalogueDb db, IQueryable<CorrectionRow> lines, CancellationToken ct)
    {
        var rows = await lines.OrderBy(line => line.Sequence).ToListAsync(ct);
        if (rows.Count == 0)
            return CorrectionLog.Empty;
        var sequences = rows.Select(row => row.Sequence).ToList();
        var texts = await db.CorrectionTexts.AsNoTracking().Where(text => sequences.Contains(text.Sequence)).ToDictionaryAsync(text => text.Sequence, text => text.Correction, ct);
        var undone = UndoneBy(rows);
        return new([.. rows.Select(row => row.ToEvent(texts.GetValueOrDefault(row.Sequence), undone.TryGetValue(row.Sequence, out var by) ? by : null))]);
    }

    /// <summary>Sequence of each event that was taken back → the standing undo that did it. An undo can itself be taken back.</summary>
    private static Dictionary<long, long> UndoneBy(IReadOnlyList<CorrectionRow> rows)
    {
        var undone = new Dictionary<long, long>();
        foreach (var row in rows.OrderByDescending(row => row.Sequence))
        {
            if (row.Undoes is { } target && !undone.ContainsKey(row.Sequence))
                undone[target] = row.Sequence;
        }

        return undone;
    }
}
