using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Reviewing;

/// <summary>
/// Which events are about a candidate. An event carries two keys and neither is ever rewritten: the standard that the candidate's documents were bound to
/// when it was decided, and the hashes of those documents. It counts for a candidate with the same statement words and label
/// when the standard is the same or when one of the documents is bound to the candidate's standard now. So a decision follows a document
/// that is bound to another entry, and a new edition of a document takes over the decisions of its entry.
/// A candidate whose statement had other words before an editor corrected them follows the events about those too.
/// </summary>
internal sealed class EventLog
{
    private readonly ILookup<string, EventRow> _events;
    private readonly ILookup<string, string> _documentsOf;

    private EventLog(ILookup<string, EventRow> events, ILookup<string, string> documentsOf)
    {
        _events = events;
        _documentsOf = documentsOf;
    }

    /// <summary>Reads all events about some statement words, and what documents are bound to.</summary>
    public static async Task<EventLog> LoadAsync(CatalogueDb db, IEnumerable<CandidateRow> rows, CancellationToken ct)
    {
        var fingerprints = new HashSet<string>(StringComparer.Ordinal);
        var standards = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            fingerprints.Add(row.Fingerprint);
            fingerprints.UnionWith(row.ReadFollows().Select(key => key[..key.IndexOf(':', StringComparison.Ordinal)]));
            standards.Add(row.Standard);
        }

        var events = await db.Events.AsNoTracking().Where(line => fingerprints.Contains(line.Fingerprint)).OrderBy(line => line.Sequence).ToListAsync(ct);
        var documents = events.Count == 0
            ? []
            : await db.Documents.AsNoTracking().Where(document => standards.Contains(document.StandardKey))
                .Select(document => new { document.StandardKey, document.Sha256 }).ToListAsync(ct);
        return new(
            events.ToLookup(line => $"{line.Fingerprint}:{line.Skill}", StringComparer.Ordinal),
            documents.ToLookup(document => document.StandardKey, document => document.Sha256));
    }

    /// <summary>Events about a candidate, in order, those taken back included.</summary>
    public IReadOnlyList<EventRow> Of(CandidateRow row)
    {
        var bound = _documentsOf[row.Standard].ToHashSet(StringComparer.Ordinal);
        return [.. row.ReadFollows().Prepend(row.Followed).SelectMany(key => _events[key]).Where(line =>
            line.Standard == row.Standard || (StorageJson.Read<List<string>>(line.Documents) ?? []).Exists(bound.Contains)).OrderBy(line => line.Sequence)];
    }

    /// <summary>Sequence of each event that was taken back → sequence of the standing undo that did it. An undo can itself be taken back.</summary>
    public static IReadOnlyDictionary<long, long> UndoneBy(IEnumerable<EventRow> events)
    {
        var undone = new Dictionary<long, long>();
        foreach (var line in events.OrderByDescending(line => line.Sequence))
        {
            if (line.Undoes is { } target && !undone.ContainsKey(line.Sequence))
                undone[target] = line.Sequence;
        }

        return undone;
    }
}
