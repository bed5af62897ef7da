using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Web.Views;

/// <summary>A statement of a printed page that became a proposal.</summary>
/// <param name="Boxes">Its lines on this page.</param>
public sealed record PageStatement(LedgerEntry Entry, string Text, IReadOnlyList<Box> Boxes)
{
    /// <summary>Statements that touch a page, in reading order.</summary>
    public static IReadOnlyList<PageStatement> Of(DocumentText document, CoverageLedger ledger, int page) =>
        [.. from entry in ledger.Entries
            where entry.State is LedgerState.Skill or LedgerState.MergedInto
            let place = document.PlacesOf(entry.Span).FirstOrDefault(place => place.Page == page)
            where place is not null
            select new PageStatement(entry, document.Slice(entry.Span), place.Boxes)];
}
