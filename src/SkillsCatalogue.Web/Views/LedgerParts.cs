using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Components;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Views;

/// <summary>The coverage bar of a document.</summary>
public static class LedgerParts
{
    public static IReadOnlyList<BarPart> Of(LedgerCounts counts, Texts texts)
    {
        string Said(string state, int count) => $"{Texts.Word(texts.Values.Ledger, state)} {texts.Number(count)}";
        return
        [
            new("skill", counts.Skill, Said("skill", counts.Skill)),
            new("merged", counts.Merged, Said("mergedInto", counts.Merged)),
            new("not", counts.NotASkill, Said("notASkill", counts.NotASkill)),
            new("unread", counts.Unread, Said("unread", counts.Unread)),
        ];
    }
}
