using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Segments of a document by what became of them.</summary>
public sealed record LedgerJson(int Skill, int Merged, int NotASkill, int Unread, int Total)
{
    public static LedgerJson From(CoverageLedger ledger) => new(
        ledger.Count(LedgerState.Skill),
        ledger.Count(LedgerState.MergedInto),
        ledger.Count(LedgerState.NotASkill),
        ledger.Count(LedgerState.Unread),
        ledger.Total);
}
