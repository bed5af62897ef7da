namespace SkillsCatalogue.Core.Programmes;

/// <summary>What a designer said of a matched skill.</summary>
public enum MatchStanding
{
    /// <summary>Nothing yet: a proposal of the machine.</summary>
    Proposed,
    Confirmed,
    /// <summary>Taken out; kept so that it is not proposed again and can be put back.</summary>
    Removed,
}
