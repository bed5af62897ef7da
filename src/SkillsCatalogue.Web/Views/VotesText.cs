using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Views;

/// <summary>Which extractors proposed a candidate, in words.</summary>
public static class VotesText
{
    public static string Of(ExtractorVotes votes, Texts texts)
    {
        (string Name, int Count)[] all = [("structure", votes.Structure), ("dictionary", votes.Dictionary), ("model", votes.Model)];
        var named = all.Where(vote => vote.Count > 0)
            .Select(vote => Texts.Word(texts.Values.Votes, vote.Name) + (vote.Count > 1 ? $" ({texts.Review.Runs.For(vote.Count)})" : ""))
            .ToList();
        return named.Count == 0 ? texts.Site.None : string.Join(", ", named);
    }
}
