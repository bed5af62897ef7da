using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A machine's proposal and what was decided about it.</summary>
/// <param name="State">proposed, accepted, edited, mergedInto or rejected: an open list.</param>
/// <param name="Version">To be sent back with a decision.</param>
/// <param name="SkillId">The skill it backs; null unless accepted or merged.</param>
/// <param name="PrefLabel">Language → label in force.</param>
/// <param name="ProposedLabel">Language → the machine's label.</param>
/// <param name="SkillType">Kind in force: skill, knowledge or attitude: an open list.</param>
/// <param name="CanBePublished">Its proof is complete.</param>
/// <param name="WhyNot">notGrounded, notBound, notOccupational, notInForce or superseded: an open list; null when it can be published.</param>
/// <param name="IsCurrent">The newest run yields it.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Change">What the newest version of its standard did to its statement: changed or added: an open list; null when nothing.</param>
/// <param name="Earlier">What was decided on the words before the change; null when there were none.</param>
public sealed record CandidateJson(
    string Id,
    string State,
    int Version,
    string? SkillId,
    IReadOnlyDictionary<string, string> PrefLabel,
    IReadOnlyDictionary<string, string> ProposedLabel,
    string Language,
    string SkillType,
    bool CanBePublished,
    string? WhyNot,
    bool IsCurrent,
    double Confidence,
    VotesJson Votes,
    IReadOnlyDictionary<string, TagJson> Tags,
    IReadOnlyList<ClaimJson> Claims,
    IReadOnlyList<LinkJson> Links,
    IReadOnlyList<EvidenceJson> Evidence,
    StandardBriefJson? Standard,
    EditsJson Edits,
    EventJson? LastEvent,
    string? Change,
    EarlierJson? Earlier)
{
    /// <param name="names">Names of actors by id.</param>
    public static CandidateJson From(ReviewItem item, IReadOnlyDictionary<string, string> names) => new(
        item.Candidate.Id,
        JsonName.Of(item.State),
        item.Version,
        item.SkillId,
        new Dictionary<string, string> { [item.Candidate.Language] = item.Label },
        new Dictionary<string, string> { [item.Candidate.Language] = item.Candidate.PrefLabel },
        item.Candidate.Language,
        JsonName.Of(item.Type),
        item.CanBePublished,
        item.WhyNot,
        item.IsCurrent,
        Math.Round(item.Candidate.Confidence, 4),
        VotesJson.From(item.Candidate.Votes),
        TagJson.Effective(item.AllTags, TagSchemes.All),
        [.. item.AllTags.Select(ClaimJson.From)],
        [.. item.Candidate.Links.Select(LinkJson.From)],
        [.. item.Candidate.Evidence.Select(EvidenceJson.From)],
        item.Standard is { } standard ? StandardBriefJson.From(standard) : null,
        EditsJson.From(item),
        item.LastEvent is { } last ? EventJson.From(last, names) : null,
        item.Change is { } change ? JsonName.Of(change) : null,
        item.Earlier is { } earlier ? EarlierJson.From(earlier) : null);
}
