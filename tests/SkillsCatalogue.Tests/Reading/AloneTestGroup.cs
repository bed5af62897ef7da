namespace SkillsCatalogue.Tests.Reading;

/// <summary>Tests that count what this process allocates, so that no other test may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneTestGroup
{
    public const string Name = "alone";
}
