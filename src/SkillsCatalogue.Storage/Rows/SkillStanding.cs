namespace SkillsCatalogue.Storage.Rows;

internal enum SkillStanding
{
    Accepted,
    /// <summary>Was in a release and nothing backs it any more.</summary>
    Deprecated,
    /// <summary>Was never in a release and nothing backs it any more; its id is used again only by the same decision.</summary>
    Withdrawn,
}
