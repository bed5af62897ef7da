using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Ingesting;

/// <summary>What the candidates of a version have from the version before it.</summary>
internal sealed class VersionFindings
{
    private readonly Dictionary<string, FindingRow> _before;
    private readonly Dictionary<string, string> _earlier;
    private readonly Dictionary<string, StatementChange> _changes;
    private readonly HashSet<string> _decided;

    private VersionFindings(Dictionary<string, FindingRow> before, Dictionary<string, string> earlier, Dictionary<string, StatementChange> changes, HashSet<string> decided) =>
        (_before, _earlier, _changes, _decided) = (before, earlier, changes, decided);

    /// <summary>Ids of the candidates that the older version yielded while it was the newest; empty for a first version, and for one that a newer has replaced already.</summary>
    public IEnumerable<string> Before => _before.Values.Where(finding => finding.IsCurrent).Select(finding => finding.CandidateId);

    /// <param name="ids">Ids of the run → ids that are stored.</param>
    public static async Task<VersionFindings> LoadAsync(CatalogueDb db, DocumentRow document, VersionLink? link, IReadOnlyDictionary<string, string> ids, CancellationToken ct)
    {
        if (link?.Older is not { } alignment || document.SupersededBy is not null)
            return new([], [], [], []);
        var before = await db.Findings.AsNoTracking().Where(finding => finding.DocumentSha256 == alignment.Old).ToDictionaryAsync(finding => finding.CandidateId, ct);
        var earlier = link.Earlier.Where(entry => ids.ContainsKey(entry.Key)).ToLookup(entry => ids[entry.Key], entry => entry.Value)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var changes = alignment.Pairs.Where(pair => pair is { New: not null, Change: StatementChange.Changed or StatementChange.Added })
            .ToDictionary(pair => pair.New!, pair => pair.Change, StringComparer.Ordinal);
        var asked = before.Keys.ToList();
        var decided = await db.Candidates.AsNoTracking()
            .Where(row => asked.Contains(row.Id) && (row.State != CandidateState.Proposed || row.HumanTags != null)).Select(row => row.Id).ToListAsync(ct);
        return new(before, earlier, changes, [.. decided]);
    }

    /// <summary>Digest of the candidate in the older version; null when that did not yield it.</summary>
    public string? DigestBefore(string id) => _before.TryGetValue(id, out var finding) && finding.IsCurrent ? finding.Digest : null;

    /// <summary>
    /// Notes on a finding what the version did to its statement. What an editor has not yet looked at since an earlier change is still told against the words that were decided on.
    /// </summary>
    public void Mark(FindingRow finding, SkillCandidate candidate)
    {
        if (_before.TryGetValue(finding.CandidateId, out var same))
        {
            // The words stood in the older version too.
            (finding.Change, finding.Earlier) = _decided.Contains(finding.CandidateId) ? (null, null) : (same.Change, same.Earlier);
            return;
        }

        var changes = candidate.Evidence.Select(evidence => evidence.StatementId).OfType<string>().Where(_changes.ContainsKey).Select(id => _changes[id]).ToList();
        finding.Change = changes.Count == 0 ? null : changes.Contains(StatementChange.Changed) ? StatementChange.Changed : StatementChange.Added;
        finding.Earlier = _earlier.GetValueOrDefault(finding.CandidateId) is { } nearest ? DecidedOn(nearest) : null;
    }

    private string DecidedOn(string id) =>
        !_decided.Contains(id) && _before.TryGetValue(id, out var finding) && finding.Earlier is { } earlier ? earlier : id;
}
