using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Web.Api.Contracts;

namespace SkillsCatalogue.Server.Output;

/// <summary>A skill candidate as <c>extract</c> prints it.</summary>
internal sealed record CandidateJson(
    string Id,
    string PrefLabel,
    string Language,
    string SkillType,
    IReadOnlyList<EvidenceJson> Evidence,
    VotesJson Votes,
    double Confidence,
    IReadOnlyDictionary<string, TagJson> Tags,
    IReadOnlyList<LinkJson> Links,
    IReadOnlyList<DisagreementJson> Disagreements)
{
    public static CandidateJson From(SkillCandidate candidate) => new(
        candidate.Id,
        candidate.PrefLabel,
        candidate.Language,
        JsonName.Of(candidate.SkillType),
        [.. candidate.Evidence.Select(EvidenceJson.From)],
        VotesJson.From(candidate.Votes),
        Math.Round(candidate.Confidence, 4),
        TagJson.Effective(candidate.Tags, TagSchemes.All),
        [.. candidate.Links.Select(LinkJson.From)],
        [.. (candidate.Votes.Disagreements ?? []).Select(other => new DisagreementJson(JsonName.Of(other.Kind), other.Extractor, other.Value))]);
}
