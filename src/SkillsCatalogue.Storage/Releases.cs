using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Storage.Publishing;
using SkillsCatalogue.Storage.Reading;

namespace SkillsCatalogue.Storage;

/// <summary>Immutable numbered snapshots. Deprecated skills stay in every later release with their URI; nothing is ever deleted.</summary>
public sealed class Releases
{
    private readonly Sessions _sessions;
    private readonly SnapshotWriter _snapshots;
    private readonly SnapshotReader _reader;

    internal Releases(Sessions sessions, SnapshotWriter snapshots, SnapshotReader reader)
    {
        _sessions = sessions;
        _reader = reader;
        _snapshots = snapshots;
    }

    /// <summary>
    /// Makes the next release. The proof of every accepted skill is checked again: a quote that stands in the text of a registered occupational standard in force.
    /// What fails is left out with a reason, and deprecated when an earlier release held it.
    /// </summary>
    public Task<ReleaseResult> CreateAsync(string? notes, string actorId, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db =>
        {
            var snapshot = await _snapshots.MakeAsync(db, ct);
            var newest = await db.Releases.AsNoTracking().OrderByDescending(release => release.Number).FirstOrDefaultAsync(ct);
            if (newest is null && snapshot.Skills.Count == 0)
                return Outcome.Dropped<ReleaseResult>(new ReleaseResult.NothingToPublish(snapshot.LeftOut));
            if (newest?.Sha256 == snapshot.Sha256)
                return Outcome.Dropped<ReleaseResult>(new ReleaseResult.NothingChanged(newest.ToRelease()));

            var row = new Rows.ReleaseRow
            {
                Number = (newest?.Number ?? 0) + 1,
                At = _sessions.Now,
                ActorId = actorId,
                Notes = notes,
                Sha256 = snapshot.Sha256,
                Skills = snapshot.Accepted,
                Deprecated = snapshot.Skills.Count - snapshot.Accepted,
                LeftOut = StorageJson.Write(snapshot.LeftOut.ToList()),
            };
            db.Releases.Add(row);
            db.ReleaseContents.Add(new() { Number = row.Number, Lines = snapshot.Packed() });
            var ids = snapshot.Skills.Select(skill => skill.Id).ToList();
            await db.Skills.Where(skill => skill.FirstRelease == null && ids.Contains(skill.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(skill => skill.FirstRelease, row.Number), ct);
            return Outcome.Visible<ReleaseResult>(new ReleaseResult.Created(row.ToRelease()));
        }, ct);

    /// <summary>All releases, newest first.</summary>
    public Task<IReadOnlyList<Release>> ListAsync(CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<Release>>(async db =>
            [.. (await db.Releases.OrderByDescending(row => row.Number).ToListAsync(ct)).Select(row => row.ToRelease())], ct);

    /// <summary>One release; null when there is none with the number.</summary>
    public Task<Release?> FindAsync(int number, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db => (await db.Releases.FirstOrDefaultAsync(row => row.Number == number, ct))?.ToRelease(), ct);

    /// <summary>What changed from one release to another; null when one of them does not exist. 0 is the time before the first.</summary>
    public Task<ReleaseDiff?> DiffAsync(int from, int to, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db =>
        {
            var before = from == 0 ? [] : await _reader.ReadAsync(db, from, ct);
            var after = to == 0 ? [] : await _reader.ReadAsync(db, to, ct);
            return before is null || after is null ? null : Diff(from, to, before, after);
        }, ct);

    private static ReleaseDiff Diff(int from, int to, IReadOnlyList<CatalogueSkill> before, IReadOnlyList<CatalogueSkill> after)
    {
        var old = before.ToDictionary(skill => skill.Id, StringComparer.Ordinal);
        var present = after.Select(skill => skill.Id).ToHashSet(StringComparer.Ordinal);
        List<CatalogueSkill> added = [], removed = [.. before.Where(skill => !present.Contains(skill.Id) && IsLive(skill))];
        List<ChangedSkill> changed = [];
        foreach (var skill in after)
        {
            var was = old.GetValueOrDefault(skill.Id);
            if (IsLive(skill) && !IsLive(was))
                added.Add(skill);
            else if (!IsLive(skill) && IsLive(was))
                removed.Add(skill);
            else if (was is not null && StorageJson.WriteCanonical(was) != StorageJson.WriteCanonical(skill))
                changed.Add(new(was, skill));
        }

        return new(from, to, added, removed, changed);
    }

    private static bool IsLive(CatalogueSkill? skill) => skill is { Status: SkillStatus.Accepted };
}
