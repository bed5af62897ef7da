using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Search;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A register entry and the entries of its register that have to do with it.</summary>
/// <param name="Today">Where it stands today: inForce, notYetInForce, expired, withdrawn or proposed: an open list.</param>
/// <param name="Parent">What it belongs to; null at the top, or when the register does not list it.</param>
/// <param name="Children">What belongs to it, by kind and number.</param>
/// <param name="LeadsTo">Sets of competences that it leads to, by itself or through its sets of learning outcomes.</param>
/// <param name="LedToBy">Sets of learning outcomes that lead to it or to its sets of competences.</param>
/// <param name="Documents">SHA-256 of the documents that are bound to it, the newest first.</param>
/// <param name="Skills">Address of the skills whose proof stands in them; null without documents.</param>
public sealed record RegisterDetailJson(
    RegisterEntryJson Entry,
    string Today,
    RegisterEntryJson? Parent,
    IReadOnlyList<RegisterEntryJson> Children,
    IReadOnlyList<RegisterEntryJson> LeadsTo,
    IReadOnlyList<RegisterEntryJson> LedToBy,
    IReadOnlyList<string> Documents,
    string? Skills)
{
    public static RegisterDetailJson From(RegisterFamily family, IReadOnlyList<StoredDocument> documents, DateOnly today) => new(
        RegisterEntryJson.From(family.Entry),
        JsonName.Of(Validity.StandingOf(family.Entry, today)),
        family.Parent is null ? null : RegisterEntryJson.From(family.Parent),
        Of(family.Children),
        Of(family.LeadsTo),
        Of(family.LedToBy),
        [.. documents.Select(document => document.Sha256)],
        documents.Count == 0 ? null : "/api/v1" + Links.SkillsWith(Facets.Standard, family.Entry.Number));

    private static IReadOnlyList<RegisterEntryJson> Of(IReadOnlyList<RegisterEntry> entries) => [.. entries.Select(RegisterEntryJson.From)];
}
