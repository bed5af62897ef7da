using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Storage.Ingesting;
using SkillsCatalogue.Storage.Reviewing;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Reading;

/// <summary>Accepted skills and undecided candidates, as the database stands now.</summary>
internal sealed class PilotReader(Sessions sessions)
{
    /// <summary>All, by id.</summary>
    public async Task<List<CatalogueSkill>> AllAsync(CatalogueDb db, CancellationToken ct)
    {
        var rows = await Shown(db).ToListAsync(ct);
        var backing = rows.Where(row => row.SkillId is not null).ToLookup(row => row.SkillId!, StringComparer.Ordinal);
        var skills = await db.Skills.AsNoTracking().Where(skill => skill.Standing == SkillStanding.Accepted).ToListAsync(ct);
        var findings = (await db.Findings.AsNoTracking().ToListAsync(ct)).ToLookup(finding => finding.CandidateId, StringComparer.Ordinal);
        var assembler = new SkillAssembler(await StandardIndex.LoadAsync(db, sessions.Today, null, ct), findings);

        var accepted = skills.Select(skill => assembler.Accepted(skill, [.. backing[skill.Id]]));
        var proposed = rows.Where(row => row.State == CandidateState.Proposed)
            .GroupBy(row => (row.Language, row.Skill, row.EffectiveType))
            .Select(assembler.Proposed);
        return [.. accepted.Concat(proposed).OfType<CatalogueSkill>().OrderBy(skill => skill.Id, StringComparer.Ordinal)];
    }

    /// <summary>The skill with an id, or the one that a candidate is in; null when there is none to show.</summary>
    public async Task<CatalogueSkill?> FindAsync(CatalogueDb db, string id, CancellationToken ct)
    {
        if (await db.Skills.AsNoTracking().FirstOrDefaultAsync(skill => skill.Id == id, ct) is { } minted)
            return await AcceptedAsync(db, minted, ct);
        if (await EventWriter.FindAsync(db, id, ct) is not { } row)
            return null;
        if (row.SkillId is { } skillId)
            return await db.Skills.AsNoTracking().FirstOrDefaultAsync(skill => skill.Id == skillId, ct) is { } skill ? await AcceptedAsync(db, skill, ct) : null;
        if (row.State != CandidateState.Proposed)
            return null;
        var group = await Shown(db)
            .Where(other => other.State == CandidateState.Proposed && other.Language == row.Language && other.Skill == row.Skill && other.EffectiveType == row.EffectiveType)
            .ToListAsync(ct);
        return group.Count == 0 ? null : (await AssemblerAsync(db, group, ct)).Proposed(group);
    }

    private async Task<CatalogueSkill?> AcceptedAsync(CatalogueDb db, SkillRow skill, CancellationToken ct)
    {
        if (skill.Standing != SkillStanding.Accepted)
            return null;
        var backing = await Shown(db).Where(row => row.SkillId == skill.Id).ToListAsync(ct);
        return (await AssemblerAsync(db, backing, ct)).Accepted(skill, backing);
    }

    private async Task<SkillAssembler> AssemblerAsync(CatalogueDb db, List<CandidateRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var findings = await db.Findings.AsNoTracking().Where(finding => ids.Contains(finding.CandidateId)).ToListAsync(ct);
        var index = await StandardIndex.LoadAsync(db, sessions.Today, [.. findings.Select(finding => finding.DocumentSha256).Distinct()], ct);
        return new(index, findings.ToLookup(finding => finding.CandidateId, StringComparer.Ordinal));
    }

    /// <summary>Candidates that a reader may see: those that back a skill, current or not, and undecided ones that are current and located.</summary>
    private static IQueryable<CandidateRow> Shown(CatalogueDb db) => db.Candidates.AsNoTracking().Where(row =>
        row.MovedTo == null && (row.SkillId != null || (row.State == CandidateState.Proposed && row.IsCurrent && row.IsLocated)));
}
