namespace SkillsCatalogue.Core.Tagging;

/// <summary>The value in force of a tag: the one place that decides between claims.</summary>
public static class EffectiveTag
{
    /// <summary>The claim in force: the newest human claim, else the most confident machine claim at or above the threshold, else null (not assessed).</summary>
    public static TagClaim? ClaimOf(IEnumerable<TagClaim> claims, string scheme, double threshold)
    {
        TagClaim? human = null, machine = null;
        foreach (var claim in claims)
        {
            if (claim.Scheme != scheme)
                continue;
            if (claim.Basis == TagBasis.Person)
            {
                if (human is null || claim.At >= human.At)
                    human = claim;
            }
            else if (claim.Value is not null && claim.Confidence >= threshold && (machine is null || claim.Confidence > machine.Confidence))
            {
                machine = claim;
            }
        }

        return human ?? machine;
    }

    /// <summary>True, false, or null for not assessed.</summary>
    public static bool? Of(IEnumerable<TagClaim> claims, string scheme, double threshold) => ClaimOf(claims, scheme, threshold)?.Value;
}
