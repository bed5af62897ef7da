using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage;

/// <summary>Names of people, apart from the log of what they did: a name can be erased, the log stays.</summary>
public sealed class Actors
{
    private readonly Sessions _sessions;

    internal Actors(Sessions sessions) => _sessions = sessions;

    /// <summary>Id of a person; the same name has the same id until it is erased.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Task<string> RegisterAsync(string name, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var trimmed = name.Trim();
        return _sessions.WriteAsync(async db =>
        {
            if (await db.Actors.FirstOrDefaultAsync(actor => actor.Name == trimmed, ct) is { } known)
                return Outcome.Dropped(known.Id);
            var row = new ActorRow { Id = "a-" + RandomNumberGenerator.GetHexString(12, lowercase: true), Name = trimmed, RegisteredAt = _sessions.Now };
            db.Actors.Add(row);
            return Outcome.Silent(row.Id);
        }, ct);
    }

    /// <summary>The name; null when the id is unknown or the name was erased.</summary>
    public Task<string?> NameOfAsync(string id, CancellationToken ct = default) =>
        _sessions.ReadAsync(db => db.Actors.Where(actor => actor.Id == id).Select(actor => actor.Name).FirstOrDefaultAsync(ct), ct);

    /// <summary>Names of many ids; ids without a name are left out.</summary>
    public Task<IReadOnlyDictionary<string, string>> NamesOfAsync(IReadOnlyCollection<string> ids, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db => (IReadOnlyDictionary<string, string>)await db.Actors
            .Where(actor => ids.Contains(actor.Id) && actor.Name != null)
            .ToDictionaryAsync(actor => actor.Id, actor => actor.Name!, ct), ct);

    /// <summary>Erases the name; what the person decided stays under the id. False when the id is unknown or erased already.</summary>
    public Task<bool> EraseAsync(string id, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db =>
        {
            var row = await db.Actors.FirstOrDefaultAsync(actor => actor.Id == id && actor.Name != null, ct);
            if (row is null)
                return Outcome.Dropped(false);
            row.Name = null;
            row.ErasedAt = _sessions.Now;
            return Outcome.Visible(true);
        }, ct);
}
