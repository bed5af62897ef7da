namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>One outcome and what one way of matching answered.</summary>
/// <param name="Programme">Folder of the programme.</param>
/// <param name="Proposals">Best first, at most ten.</param>
/// <param name="RightSkills">Skills of the index that are right: what could have been found.</param>
internal sealed record MapAnswer(string Programme, GoldOutcome Outcome, IReadOnlyList<MapProposal> Proposals, int RightSkills)
{
    public bool HasGold => Outcome.Gold.Count > 0;

    /// <summary>1 when the first proposal is right; no proposal is wrong too.</summary>
    public double PrecisionAt1 => Proposals.Count > 0 && Proposals[0].Proves.Count > 0 ? 1 : 0;

    /// <summary>Share of the gold statements that one of the first five proposals stands on.</summary>
    public double RecallAt5 => (double)Proposals.Take(5).SelectMany(proposal => proposal.Proves).Distinct().Count() / Outcome.Gold.Count;

    /// <summary>Right skills among the first ten, discounted by rank, over the best that the index allows.</summary>
    public double NdcgAt10
    {
        get
        {
            var ideal = Enumerable.Range(0, Math.Min(10, Math.Max(1, RightSkills))).Sum(Discount);
            return Proposals.Take(10).Select((proposal, rank) => proposal.Proves.Count > 0 ? Discount(rank) : 0).Sum() / ideal;
        }
    }

    private static double Discount(int rank) => 1 / Math.Log2(rank + 2);
}
