using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Reviewing;

/// <summary>
/// Makes a skill anew from the candidates that back it and their edits. A skill that nothing backs any more is withdrawn when it was never in a release
/// (its id is used again when the same decision is made again), and deprecated when it was: it keeps its URI and names what took its place.
/// </summary>
internal static class SkillProjection
{
    /// <summary>Another skill that has the label.</summary>
    public sealed record Conflict(string SkillId, string Label);

    /// <summary>Projects skills; answers with the first label that another accepted skill has, null when there is none. Candidate rows must be saved before.</summary>
    public static async Task<Conflict?> ApplyAsync(CatalogueDb db, IEnumerable<string> skillIds, CancellationToken ct)
    {
        var ids = skillIds.ToList();
        var skills = await db.Skills.Where(skill => ids.Contains(skill.Id)).OrderBy(skill => skill.Id).ToListAsync(ct);
        var rows = await db.Candidates
            .Where(candidate => candidate.SkillId != null && ids.Contains(candidate.SkillId) && candidate.MovedTo == null)
            .OrderBy(candidate => candidate.Id).ToListAsync(ct);
        var log = await EventLog.LoadAsync(db, rows, ct);
        var backing = rows.Where(row => row.BacksSkill).ToLookup(row => row.SkillId);
        Conflict? conflict = null;

        // Skills without backing first: they give their labels free.
        foreach (var skill in skills.OrderBy(skill => backing.Contains(skill.Id)))
        {
            var own = backing[skill.Id].Select(row => (row, Standing.Of(log.Of(row)))).ToList();
            if (own.Count == 0)
                await RetireAsync(db, skill, ct);
            else
                Fill(skill, own);
            conflict ??= await TakeLabelsAsync(db, skill, ct);
            await db.SaveChangesAsync(ct);
        }

        return conflict;
    }

    private static async Task RetireAsync(CatalogueDb db, SkillRow skill, CancellationToken ct)
    {
        skill.Standing = skill.FirstRelease is null ? SkillStanding.Withdrawn : SkillStanding.Deprecated;
        var merges = await db.Events.AsNoTracking()
            .Where(line => line.SkillBefore == skill.Id && line.Action == ReviewAction.Merge)
            .OrderByDescending(line => line.Sequence).ToListAsync(ct);
        var fingerprints = merges.Select(line => line.Fingerprint).ToList();
        var undone = EventLog.UndoneBy(await db.Events.AsNoTracking().Where(line => fingerprints.Contains(line.Fingerprint)).ToListAsync(ct));
        skill.ReplacedBy = merges.Find(line => !undone.ContainsKey(line.Sequence))?.SkillId;
    }

    private static void Fill(SkillRow skill, List<(CandidateRow Row, Standing Standing)> backing)
    {
        skill.Standing = SkillStanding.Accepted;
        skill.ReplacedBy = null;
        skill.EffectiveType = skill.SkillType;
        var labels = new SortedDictionary<string, string>(StringComparer.Ordinal) { [skill.Language] = skill.Label };
        var alternatives = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var definitions = new SortedDictionary<string, string>(StringComparer.Ordinal);

        var edits = backing.SelectMany(entry => entry.Standing.Edits.Select(edit => (edit.Sequence, edit.Decision, entry.Row.Language)));
        foreach (var (_, edit, language) in edits.OrderBy(edit => edit.Sequence))
        {
            if (edit.PrefLabel is { } label)
                labels[language] = label.Trim();
            if (edit.AltLabels is { } others)
                alternatives[language] = [.. others.Select(other => other.Trim())];
            if (edit.Definition is { } definition)
                definitions[language] = definition.Trim();
            skill.EffectiveType = edit.SkillType ?? skill.EffectiveType;
        }

        foreach (var (row, _) in backing.Where(entry => entry.Row.State == CandidateState.MergedInto).OrderBy(entry => entry.Standing.LastChange?.Sequence))
        {
            if (labels.TryAdd(row.Language, row.PrefLabel))
                continue;
            var others = alternatives.TryGetValue(row.Language, out var known) ? known : alternatives[row.Language] = [];
            if (!others.Append(labels[row.Language]).Any(other => Folding.LettersAndDigits(other) == row.Skill))
                others.Add(row.PrefLabel);
        }

        skill.PrefLabels = StorageJson.Write(new Dictionary<string, string>(labels));
        skill.AltLabels = StorageJson.Write(alternatives.Where(entry => entry.Value.Count > 0).ToDictionary());
        skill.Definitions = StorageJson.Write(definitions.Where(entry => entry.Value.Length > 0).ToDictionary());
    }

    private static async Task<Conflict?> TakeLabelsAsync(CatalogueDb db, SkillRow skill, CancellationToken ct)
    {
        var wanted = skill.Standing == SkillStanding.Accepted ? StorageJson.Read<Dictionary<string, string>>(skill.PrefLabels)! : [];
        var held = await db.Labels.Where(label => label.SkillId == skill.Id).ToListAsync(ct);
        db.Labels.RemoveRange(held.Where(label => !wanted.TryGetValue(label.Language, out var text) || Folding.LettersAndDigits(text) != label.Folded));
        Conflict? conflict = null;
        foreach (var (language, text) in wanted)
        {
            var folded = Folding.LettersAndDigits(text);
            if (held.Exists(label => label.Language == language && label.Folded == folded))
                continue;
            var taken = await db.Labels.AsNoTracking().FirstOrDefaultAsync(label => label.Language == language && label.Folded == folded, ct);
            if (taken is null)
                db.Labels.Add(new() { Language = language, Folded = folded, SkillId = skill.Id });
            else
                conflict ??= new(taken.SkillId, text);
        }

        return conflict;
    }
}
