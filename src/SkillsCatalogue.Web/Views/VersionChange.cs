using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Web.Views;

/// <summary>What changed between two versions of a programme. An outcome is the same as long as its words are.</summary>
public sealed record VersionChange(IReadOnlyList<ProgrammeOutcome> Added, IReadOnlyList<ProgrammeOutcome> Removed, IReadOnlyList<ProgrammeOutcome> Kept)
{
    public static VersionChange Of(ProgrammeDraft older, ProgrammeDraft newer)
    {
        var before = older.Outcomes.Select(outcome => outcome.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var after = newer.Outcomes.Select(outcome => outcome.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. newer.Outcomes.Where(outcome => !before.Contains(outcome.Fingerprint))],
            [.. older.Outcomes.Where(outcome => !after.Contains(outcome.Fingerprint))],
            [.. newer.Outcomes.Where(outcome => before.Contains(outcome.Fingerprint))]);
    }
}
