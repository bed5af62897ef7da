namespace SkillsCatalogue.Search;

/// <summary>Outcome of checking the index of a view.</summary>
/// <param name="Generation">The generation in use; null when there is none.</param>
/// <param name="Problem">What is wrong, in one sentence; null when all is well.</param>
public sealed record VerifyResult(string View, GenerationInfo? Generation, string? Problem)
{
    public bool IsSound => Problem is null;
}
