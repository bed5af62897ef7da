namespace SkillsCatalogue.Language.Programmes;

/// <summary>What a programme says about itself, as the lexicons name it.</summary>
internal enum ProgrammeFact
{
    Volume,
    GuidedHours,
    WorkBasedHours,
    SelfDirectedHours,
    Level,
    Form,
    ProviderType,
    /// <summary>Names the set that a module reaches.</summary>
    Reference,
}
