using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>An entry of a national register.</summary>
/// <param name="Kind">occupationalStandard, qualificationStandard, competenceSet, learningOutcomeSet: an open list.</param>
/// <param name="Number">Unique within the register.</param>
/// <param name="Status">What the register says: inForce, expired, withdrawn or proposed: an open list.</param>
/// <param name="ValidFrom">First day; null when not stated.</param>
/// <param name="ValidTo">Last day; null when not stated.</param>
/// <param name="Parent">Number of the entry that it belongs to.</param>
/// <param name="CompetenceSets">Numbers of the sets of competences that a set of learning outcomes leads to; empty for other kinds and where none is known.</param>
/// <param name="Sample">Comes with the product; not a real standard.</param>
public sealed record RegisterEntryJson(
    string Register,
    string Kind,
    string Number,
    string Title,
    string? Level,
    CreditJson? Credits,
    string Status,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string? Parent,
    IReadOnlyList<string> CompetenceSets,
    string? Url,
    bool Sample)
{
    public static RegisterEntryJson From(RegisterEntry entry) => new(
        entry.Register,
        JsonName.Of(entry.Kind),
        entry.Number,
        entry.Title,
        entry.Level,
        entry.Credits is { } credits ? CreditJson.From(credits) : null,
        JsonName.Of(entry.Status),
        entry.ValidFrom,
        entry.ValidTo,
        entry.Parent,
        entry.CompetenceSets,
        entry.Url,
        entry.Register == RegisterEntry.SampleRegister);
}
