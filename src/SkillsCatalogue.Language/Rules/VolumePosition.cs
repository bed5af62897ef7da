namespace SkillsCatalogue.Language.Rules;

/// <summary>Where a stated volume lies.</summary>
internal enum VolumePosition
{
    Within,
    Below,
    Above,
    /// <summary>A factor that is a range leaves both open.</summary>
    Straddles,
    /// <summary>Units without a sourced factor.</summary>
    NoFactor,
}
