namespace SkillsCatalogue.Storage;

/// <summary>Outcome of making a release.</summary>
public abstract record ReleaseResult
{
    private ReleaseResult()
    {
    }

    /// <summary>Made; what it left out stands in <see cref="Release.LeftOut"/>.</summary>
    public sealed record Created(Release Release) : ReleaseResult;

    /// <summary>It would equal the newest release.</summary>
    public sealed record NothingChanged(Release Newest) : ReleaseResult;

    /// <summary>There is no release yet and no accepted skill with complete proof.</summary>
    public sealed record NothingToPublish(IReadOnlyList<LeftOutSkill> LeftOut) : ReleaseResult;
}
