namespace SkillsCatalogue.Storage;

/// <summary>Which skills a reader asks for.</summary>
public enum CatalogueView
{
    /// <summary>Accepted skills and undecided candidates, with a badge.</summary>
    Pilot,
    /// <summary>A release.</summary>
    Published,
}
