using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Storage.Ingesting;
using SkillsCatalogue.Storage.Reading;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage;

/// <summary>The skills as readers see them.</summary>
public sealed class Catalogue
{
    private readonly Sessions _sessions;
    private readonly PilotReader _pilot;
    private readonly SnapshotReader _snapshots;

    internal Catalogue(Sessions sessions, PilotReader pilot, SnapshotReader snapshots)
    {
        _sessions = sessions;
        _pilot = pilot;
        _snapshots = snapshots;
    }

    /// <summary>
    /// All skills of a view, by id, from one snapshot of the database. Pilot: accepted skills, and undecided located candidates that one language, folded label
    /// and kind make one. Published: a release, deprecated skills included; empty when there is no such release.
    /// </summary>
    /// <param name="release">Published only: number; null for the newest.</param>
    public async IAsyncEnumerable<CatalogueSkill> ReadAsync(CatalogueView view, int? release = null, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var skills = await _sessions.ReadAsync(
            async db => view == CatalogueView.Pilot ? await _pilot.AllAsync(db, ct) : await _snapshots.ReadAsync(db, release, ct) ?? [], ct);
        foreach (var skill in skills)
        {
            ct.ThrowIfCancellationRequested();
            yield return skill;
        }
    }

    /// <summary>
    /// The skill with an id, or the skill that a candidate is in. A skill that is no longer accepted is found as the newest release has it; null when there is none to show.
    /// </summary>
    /// <param name="view">Pilot: as the database stands. Published: as a release has it.</param>
    /// <param name="release">Published only: number; null for the newest.</param>
    public Task<CatalogueSkill?> FindAsync(string id, CatalogueView view = CatalogueView.Pilot, int? release = null, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db =>
        {
            if (view == CatalogueView.Pilot && await _pilot.FindAsync(db, id, ct) is { } skill)
                return skill;
            if (view == CatalogueView.Pilot && !await db.Skills.AnyAsync(row => row.Id == id && row.FirstRelease != null, ct))
                return null;
            return await _snapshots.FindAsync(db, view == CatalogueView.Pilot ? null : release, id, ct);
        }, ct);

    /// <summary>All names of accepted skills, preferred ones first, in a fixed order: what editors have agreed on. Proposals of the machine are not among them.</summary>
    public Task<IReadOnlyList<SkillName>> NamesAsync(CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<SkillName>>(async db =>
        {
            var rows = await db.Skills.Where(skill => skill.Standing == SkillStanding.Accepted).OrderBy(skill => skill.Id)
                .Select(skill => new { skill.PrefLabels, skill.AltLabels, skill.EffectiveType }).ToListAsync(ct);
            var preferred = rows.SelectMany(row => StorageJson.Read<Dictionary<string, string>>(row.PrefLabels)!.OrderBy(label => label.Key, StringComparer.Ordinal)
                .Select(label => new SkillName(label.Value, label.Key, row.EffectiveType)));
            var alternative = rows.SelectMany(row => StorageJson.Read<Dictionary<string, List<string>>>(row.AltLabels)!.OrderBy(labels => labels.Key, StringComparer.Ordinal)
                .SelectMany(labels => labels.Value.Select(label => new SkillName(label, labels.Key, row.EffectiveType))));
            return [.. preferred.Concat(alternative).Distinct()];
        }, ct);

    /// <summary>Counts for the start page; no evidence is read.</summary>
    public Task<CatalogueSummary> SummaryAsync(CancellationToken ct = default) =>
        _sessions.ReadAsync(async db =>
        {
            var rows = await db.Candidates.Where(row => row.MovedTo == null && row.IsCurrent)
                .Select(row => new { row.Id, row.State, row.TagValues, row.Standard, row.Language }).ToListAsync(ct);
            var shown = rows.Where(row => row.State != CandidateState.Rejected).ToList();
            var undecided = rows.Where(row => row.State == CandidateState.Proposed).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
            var index = await StandardIndex.LoadAsync(db, _sessions.Today, null, ct);
            var located = await db.Findings.Where(finding => finding.IsLocated).Select(finding => new { finding.CandidateId, finding.DocumentSha256 }).ToListAsync(ct);
            return new CatalogueSummary(
                rows.Count,
                await db.Skills.CountAsync(skill => skill.Standing == SkillStanding.Accepted, ct),
                await db.Releases.MaxAsync(release => (int?)release.Number, ct),
                located.Where(finding => undecided.Contains(finding.CandidateId) && index.WhyNot(finding.DocumentSha256) is null).Select(finding => finding.CandidateId).Distinct().Count(),
                await db.Documents.GroupBy(document => document.Status).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct),
                rows.CountBy(row => row.State).ToDictionary(),
                TagCounts([.. shown.Select(row => row.TagValues)]),
                shown.CountBy(row => row.Standard, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
                shown.CountBy(row => row.Language, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
        }, ct);

    private static Dictionary<string, int> TagCounts(IReadOnlyList<string> values)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var assessed = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tag in values.SelectMany(value => value.Split('|', StringSplitOptions.RemoveEmptyEntries)))
        {
            var colon = tag.IndexOf(':', StringComparison.Ordinal);
            var scheme = tag[..colon];
            var name = tag[(colon + 1)..] == "true" ? scheme : $"not{char.ToUpperInvariant(scheme[0])}{scheme[1..]}";
            counts[name] = counts.GetValueOrDefault(name) + 1;
            assessed[scheme] = assessed.GetValueOrDefault(scheme) + 1;
        }

        foreach (var scheme in assessed.Keys.Union(["green", "digital"]))
            counts[scheme + ":unassessed"] = values.Count - assessed.GetValueOrDefault(scheme);
        return counts;
    }
}
