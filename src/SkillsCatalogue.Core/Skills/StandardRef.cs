namespace SkillsCatalogue.Core.Skills;

/// <summary>A standard that a skill stands in.</summary>
/// <param name="Sha256">Document that the proof stands in.</param>
/// <param name="Register">Name of the register (SAMPLE for our own samples); null when the document is bound to no entry.</param>
/// <param name="Number">Register number; null when not registered.</param>
/// <param name="Level">As printed; null when unknown.</param>
/// <param name="LevelScheme">CROQF, EKR …; null with the level.</param>
/// <param name="InForce">The register entry is in force today.</param>
public sealed record StandardRef(string Sha256, string Title, string? Register, string? Number, string? Level, string? LevelScheme, string? Sector, string Language, bool InForce)
{
    /// <summary>Written by us to show the product; wears a badge.</summary>
    public bool IsSample => Register == Review.RegisterEntry.SampleRegister;
}
