using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A segment of the canonical text and what became of it.</summary>
/// <param name="Index">Place in the ledger, from 0.</param>
/// <param name="Page">Page from 1; null for HTML.</param>
/// <param name="State">unread, skill, mergedInto or notASkill: an open list.</param>
/// <param name="Candidates">Ids of the candidates that it yielded or was merged into.</param>
/// <param name="Reason">Why it is no skill; null otherwise.</param>
/// <param name="By">rule, model or person; null when unread.</param>
/// <param name="Rule">Id of the rule, prompt or actor.</param>
public sealed record SegmentJson(
    int Index,
    int Start,
    int End,
    string Text,
    int? Page,
    string State,
    IReadOnlyList<string> Candidates,
    string? Reason,
    string? By,
    string? Rule)
{
    public static SegmentJson From(int index, LedgerEntry entry, DocumentText document) => new(
        index,
        entry.Span.Start,
        entry.Span.End,
        document.Slice(entry.Span),
        document.Words.Count > 0 && document.PlacesOf(entry.Span) is [var place, ..] ? place.Page : null,
        JsonName.Of(entry.State),
        entry.Candidates,
        entry.Reason,
        entry.By,
        entry.RuleId);
}
