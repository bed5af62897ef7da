using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Reviewing;

/// <summary>Makes candidate rows anew from their findings and their events. Both must be saved before.</summary>
internal sealed class CandidateProjection(IOptions<CatalogueOptions> options)
{
    private sealed record FindingFacts(
        string CandidateId, string DocumentSha256, bool IsCurrent, string PrefLabel, string Language,
        Core.Skills.SkillType SkillType, bool IsLocated, int Position, string Tags, string QuoteText);

    /// <summary>Projects tracked rows; answers with the skills that were or are backed by them.</summary>
    public async Task<IReadOnlySet<string>> ApplyAsync(CatalogueDb db, IReadOnlyCollection<CandidateRow> rows, CancellationToken ct)
    {
        var skills = new HashSet<string>(StringComparer.Ordinal);
        var log = await EventLog.LoadAsync(db, rows, ct);
        var findings = await FactsOfAsync(db, [.. rows.Select(row => row.Id)], ct);
        foreach (var row in rows)
        {
            if (row.SkillId is { } before)
                skills.Add(before);
            var version = row.Version;
            var old = (row.State, row.SkillId, row.EditedLabel, row.EditedType, row.EditedAltLabels, row.EditedDefinition, row.HumanTags);
            var tags = TakeFindings(row, findings[row.Id]);
            if (row.MovedTo is null)
                TakeEvents(row, Standing.Of(log.Of(row)), tags);
            var changed = old != (row.State, row.SkillId, row.EditedLabel, row.EditedType, row.EditedAltLabels, row.EditedDefinition, row.HumanTags);
            if (changed && version > 0)
                row.Version = version + 1;
            else if (version == 0)
                row.Version = 1;
            if (row.SkillId is { } after)
                skills.Add(after);
        }

        await db.SaveChangesAsync(ct);
        return skills;
    }

    private static async Task<ILookup<string, FindingFacts>> FactsOfAsync(CatalogueDb db, string[] ids, CancellationToken ct)
    {
        // What stands in a version that a newer one has replaced is no longer current.
        var facts =
            from finding in db.Findings.AsNoTracking()
            where ids.Contains(finding.CandidateId)
            join document in db.Documents.AsNoTracking() on finding.DocumentSha256 equals document.Sha256
            select new FindingFacts(
                finding.CandidateId, finding.DocumentSha256, finding.IsCurrent && document.SupersededBy == null, finding.PrefLabel, finding.Language,
                finding.SkillType, finding.IsLocated, finding.Position, finding.Tags, finding.QuoteText);
        return (await facts.ToListAsync(ct)).ToLookup(finding => finding.CandidateId);
    }

    private static IReadOnlyList<TagClaim> TakeFindings(CandidateRow row, IEnumerable<FindingFacts> findings)
    {
        var ordered = findings.OrderByDescending(finding => finding.IsCurrent).ThenBy(finding => finding.DocumentSha256, StringComparer.Ordinal).ToList();
        row.IsCurrent = ordered.Exists(finding => finding.IsCurrent);
        row.IsLocated = ordered.Exists(finding => finding.IsLocated);
        if (ordered.Count == 0)
            return [];
        var first = ordered[0];
        row.PrefLabel = first.PrefLabel;
        row.Language = first.Language;
        row.SkillType = first.SkillType;
        row.DocumentSha256 = first.DocumentSha256;
        row.Position = first.Position;
        row.SearchText = Folding.WithoutAccents(first.PrefLabel) + "\n" + first.QuoteText;
        return StorageJson.Read<List<TagClaim>>(first.Tags) ?? [];
    }

    private void TakeEvents(CandidateRow row, Standing standing, IReadOnlyList<TagClaim> machineTags)
    {
        row.State = standing.State;
        row.SkillId = standing.SkillId;
        row.EditedLabel = standing.Label;
        row.EditedType = standing.Type;
        row.EditedAltLabels = standing.AltLabels is null ? null : StorageJson.Write(standing.AltLabels.ToList());
        row.EditedDefinition = standing.Definition;
        row.HumanTags = standing.Tags.Count == 0 ? null : StorageJson.Write(standing.Tags.ToList());
        row.EffectiveType = standing.Type ?? row.SkillType;
        List<TagClaim> all = [.. machineTags, .. standing.Tags];
        var values = all.Select(claim => claim.Scheme).Distinct().Order(StringComparer.Ordinal)
            .Select(scheme => (scheme, value: EffectiveTag.Of(all, scheme, options.Value.ThresholdOf(scheme))))
            .Where(tag => tag.value is not null)
            .Select(tag => $"{tag.scheme}:{(tag.value == true ? "true" : "false")}|");
        row.TagValues = "|" + string.Concat(values);
    }
}
