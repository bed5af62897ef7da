using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Number of runs of each extractor that proposed a candidate.</summary>
public sealed record VotesJson(int Structure, int Dictionary, int Model)
{
    public static VotesJson From(ExtractorVotes votes) => new(votes.Structure, votes.Dictionary, votes.Model);
}
