namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>Names of the extractors, as the command line and the votes use them.</summary>
public static class ExtractorNames
{
    public const string Structure = "structure";

    public const string Dictionary = "dictionary";

    public const string Model = "model";
}
