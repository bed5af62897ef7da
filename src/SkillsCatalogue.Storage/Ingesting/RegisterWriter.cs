using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Ingesting;

/// <summary>Takes register entries inside one transaction, and says what changed by them.</summary>
internal sealed class RegisterWriter(CatalogueDb db, Rebinding rebinding, DateOnly today)
{
    public async Task<RegisterImportReport> WriteAsync(IReadOnlyList<RegisterEntry> entries, CancellationToken ct)
    {
        var rows = await db.Register.ToDictionaryAsync(row => (row.Register, row.Number), ct);
        var merged = rows.ToDictionary(row => row.Key, row => row.Value.ToEntry());
        List<RegisterEntry> wanted = [.. entries.GroupBy(entry => (entry.Register, entry.Number)).Select(group => group.Last())];
        var refused = Circles(wanted, merged);
        foreach (var entry in wanted.Where(entry => !refused.ContainsKey((entry.Register, entry.Number))))
            merged[(entry.Register, entry.Number)] = entry;

        var proof = await ProofAsync(ct);
        List<RegisterChange> changes = [];
        foreach (var entry in wanted)
        {
            var key = (entry.Register, entry.Number);
            if (refused.TryGetValue(key, out var reason))
                changes.Add(new(entry.Register, entry.Number, RegisterChangeKind.Refused, [], reason));
            else
                changes.Add(Take(entry, rows.GetValueOrDefault(key)));
        }

        await db.SaveChangesAsync(ct);
        var bound = changes.Exists(change => change.Kind == RegisterChangeKind.Added) ? await BindWaitingAsync(ct) : 0;
        var lost = changes.Exists(change => change.Kind is RegisterChangeKind.Added or RegisterChangeKind.Changed) ? proof.Lost(await ProofAsync(ct)) : LostProof.None;
        return new(changes, [.. wanted.Where(entry => !refused.ContainsKey((entry.Register, entry.Number))).SelectMany(entry => Oddities(entry, merged))], bound, lost);
    }

    private RegisterChange Take(RegisterEntry entry, RegisterRow? row)
    {
        var fresh = RegisterRow.Of(entry);
        if (row is null)
        {
            db.Register.Add(fresh);
            return new(entry.Register, entry.Number, RegisterChangeKind.Added, []);
        }

        var before = row.ToEntry();
        if (before == fresh.ToEntry())
            return new(entry.Register, entry.Number, RegisterChangeKind.Unchanged, []);
        db.Entry(row).CurrentValues.SetValues(fresh);
        return new(entry.Register, entry.Number, RegisterChangeKind.Changed, Differences(before, entry));
    }

    private static List<RegisterMemberChange> Differences(RegisterEntry before, RegisterEntry after) =>
    [
        .. Members(before).Zip(Members(after), (old, now) => new RegisterMemberChange(old.Name, old.Value, now.Value)).Where(change => change.Before != change.After),
    ];

    private static IEnumerable<(string Name, string? Value)> Members(RegisterEntry entry) =>
    [
        ("kind", Name(entry.Kind)),
        ("title", entry.Title),
        ("level", entry.Level),
        ("credits", entry.Credits is { } credits ? string.Create(CultureInfo.InvariantCulture, $"{credits.Value} {credits.Unit}") + (credits.Raw is null ? "" : $" ({credits.Raw})") : null),
        ("status", Name(entry.Status)),
        ("validFrom", Day(entry.ValidFrom)),
        ("validTo", Day(entry.ValidTo)),
        ("parent", entry.Parent),
        ("url", entry.Url),
        ("competenceSets", entry.CompetenceSets.Count == 0 ? null : string.Join("; ", entry.CompetenceSets)),
    ];

    private static string Name(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Entries that would stand above themselves, with the circle in words. Leaving one out lets its old parent stand, which may close another circle: so until none is left.</summary>
    private static Dictionary<(string Register, string Number), string> Circles(
        List<RegisterEntry> wanted, Dictionary<(string Register, string Number), RegisterEntry> known)
    {
        var refused = new Dictionary<(string Register, string Number), string>();
        for (var before = -1; before != refused.Count;)
        {
            before = refused.Count;
            var parents = known.ToDictionary(entry => entry.Key, entry => entry.Value.Parent);
            foreach (var entry in wanted.Where(entry => !refused.ContainsKey((entry.Register, entry.Number))))
                parents[(entry.Register, entry.Number)] = entry.Parent;
            foreach (var entry in wanted.Where(entry => !refused.ContainsKey((entry.Register, entry.Number))))
            {
                if (CircleOf(entry, parents) is { } circle)
                    refused[(entry.Register, entry.Number)] = $"Its parents go round in a circle: {circle}.";
            }
        }

        return refused;
    }

    private static string? CircleOf(RegisterEntry entry, Dictionary<(string Register, string Number), string?> parents)
    {
        List<string> way = [entry.Number];
        var seen = new HashSet<string>(StringComparer.Ordinal) { entry.Number };
        for (var parent = entry.Parent; parent is not null; parent = parents.GetValueOrDefault((entry.Register, parent)))
        {
            way.Add(parent);
            if (parent == entry.Number)
                return string.Join(" → ", way);
            if (!seen.Add(parent))
                return null;
        }

        return null;
    }

    private static IEnumerable<RegisterWarning> Oddities(RegisterEntry entry, Dictionary<(string Register, string Number), RegisterEntry> known)
    {
        if (entry.Parent is { } parent && !known.ContainsKey((entry.Register, parent)))
            yield return new(entry.Register, entry.Number, $"Its parent '{parent}' is not in the register.");
        foreach (var set in entry.CompetenceSets)
        {
            if (!known.TryGetValue((entry.Register, set), out var found))
                yield return new(entry.Register, entry.Number, $"The set of competences '{set}' is not in the register.");
            else if (found.Kind != RegisterEntryKind.CompetenceSet)
                yield return new(entry.Register, entry.Number, $"'{set}' is no set of competences.");
        }
    }

    private async Task<ProofState> ProofAsync(CancellationToken ct) => await ProofState.LoadAsync(db, today, ct);

    private async Task<int> BindWaitingAsync(CancellationToken ct)
    {
        var waiting = await db.Documents
            .Where(document => !document.BoundByEditor && document.Code != null && document.Status != DocumentStatus.Withdrawn
                && db.Register.Any(entry => entry.Number == document.Code))
            .ToListAsync(ct);
        var bound = 0;
        foreach (var document in waiting)
        {
            var entry = await Rebinding.EntryOfAsync(db, document.Code, ct);
            if (!await rebinding.BindAsync(db, document, entry?.Register, entry?.Number, ct) || entry is null)
                continue;
            bound++;
            document.Waiting |= await db.Corrections.AnyAsync(line => line.Standard == document.StandardKey, ct);
        }

        return bound;
    }
}
