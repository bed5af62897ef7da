using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Storage;

/// <summary>Segments of a document by what became of them.</summary>
public sealed record LedgerCounts(int Skill, int Merged, int NotASkill, int Unread)
{
    public int Total => Skill + Merged + NotASkill + Unread;

    public static LedgerCounts Of(CoverageLedger ledger) => new(
        ledger.Count(LedgerState.Skill),
        ledger.Count(LedgerState.MergedInto),
        ledger.Count(LedgerState.NotASkill),
        ledger.Count(LedgerState.Unread));
}
