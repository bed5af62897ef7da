using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage.Ingesting;
using SkillsCatalogue.Storage.Reading;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Publishing;

/// <summary>What the next release would hold: accepted skills whose proof is complete today, and earlier ones that no longer are, as deprecated.</summary>
internal sealed class SnapshotWriter(Sessions sessions, SnapshotReader released)
{
    public sealed record Snapshot(IReadOnlyList<CatalogueSkill> Skills, IReadOnlyList<LeftOutSkill> LeftOut, byte[] Bytes, string Sha256)
    {
        public int Accepted => Skills.Count(skill => skill.Status == SkillStatus.Accepted);

        public byte[] Packed()
        {
            using var packed = new MemoryStream();
            using (var zip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
                zip.Write(Bytes);
            return packed.ToArray();
        }
    }

    public async Task<Snapshot> MakeAsync(CatalogueDb db, CancellationToken ct)
    {
        var skills = await db.Skills.AsNoTracking().Where(skill => skill.Standing != SkillStanding.Withdrawn).ToListAsync(ct);
        var rows = await db.Candidates.AsNoTracking().Where(row => row.MovedTo == null && row.SkillId != null).ToListAsync(ct);
        var backing = rows.ToLookup(row => row.SkillId!, StringComparer.Ordinal);
        var ids = rows.Select(row => row.Id).ToList();
        var findings = await db.Findings.AsNoTracking().Where(finding => ids.Contains(finding.CandidateId)).ToListAsync(ct);
        var index = await StandardIndex.LoadAsync(db, sessions.Today, null, ct);
        var found = findings.ToLookup(finding => finding.CandidateId, StringComparer.Ordinal);
        var assembler = new SkillAssembler(index, found);
        var quotes = await QuotesAsync(db, findings, index, ct);

        var lines = new SortedDictionary<string, CatalogueSkill>(StringComparer.Ordinal);
        var leftOut = new List<LeftOutSkill>();
        foreach (var skill in skills.Where(skill => skill.Standing == SkillStanding.Accepted).OrderBy(skill => skill.Id, StringComparer.Ordinal))
        {
            var whole = assembler.Accepted(skill, [.. backing[skill.Id]]);
            var verified = whole is null ? null : WithVerified(whole, quotes);
            var reason = whole is null ? index.WhyNot(backing[skill.Id].SelectMany(row => found[row.Id]).Where(finding => finding.IsLocated).Select(finding => finding.DocumentSha256))
                : verified is null ? "quoteNotFound"
                : index.WhyNot(verified.Evidence.Select(evidence => evidence.Sha256));
            if (reason is null)
                lines[skill.Id] = verified!;
            else
                leftOut.Add(new(skill.Id, StorageJson.Read<Dictionary<string, string>>(skill.PrefLabels)!.GetValueOrDefault(skill.Language, skill.Label), reason));
        }

        var replaced = skills.ToDictionary(skill => skill.Id, skill => skill.ReplacedBy, StringComparer.Ordinal);
        foreach (var earlier in await released.ReadAsync(db, null, ct) ?? [])
            lines.TryAdd(earlier.Id, earlier with { Status = SkillStatus.Deprecated, ReplacedBy = replaced.GetValueOrDefault(earlier.Id) });

        var text = string.Concat(lines.Values.Select(skill => StorageJson.WriteCanonical(skill) + "\n"));
        var bytes = Encoding.UTF8.GetBytes(text);
        return new([.. lines.Values], leftOut, bytes, Fingerprint.OfBytes(bytes));
    }

    /// <summary>Only evidence whose quote stands is published; null when none does.</summary>
    private static CatalogueSkill? WithVerified(CatalogueSkill skill, Dictionary<string, QuoteCheck> quotes)
    {
        var evidence = skill.Evidence.Where(proof => quotes.TryGetValue(proof.Sha256, out var check) && check.Stands(proof)).ToList();
        if (evidence.Count == 0)
            return null;
        var documents = evidence.Select(proof => proof.Sha256).ToHashSet(StringComparer.Ordinal);
        return skill with { Evidence = evidence, Standards = [.. skill.Standards.Where(standard => documents.Contains(standard.Sha256))] };
    }

    private static async Task<Dictionary<string, QuoteCheck>> QuotesAsync(CatalogueDb db, List<FindingRow> findings, StandardIndex index, CancellationToken ct)
    {
        var quotes = new Dictionary<string, QuoteCheck>(StringComparer.Ordinal);
        foreach (var sha256 in findings.Select(finding => finding.DocumentSha256).Distinct().Where(index.IsReadable))
        {
            var packed = await db.Contents.AsNoTracking().Where(content => content.Sha256 == sha256).Select(content => content.Text).FirstOrDefaultAsync(ct);
            quotes[sha256] = new(packed is null ? null : StorageJson.Unpack<DocumentText>(packed));
        }

        return quotes;
    }
}
