namespace SkillsCatalogue.Server;

/// <summary>Where ESCO is found. It is not shipped with the product.</summary>
internal static class EscoSource
{
    /// <summary>The official page; choose a version, 'CSV', a language, the packages 'classification' and 'relations'.</summary>
    public const string Page = "https://esco.ec.europa.eu/en/use-esco/download";

    public const string Hint = $"Get the packages 'classification' and 'relations' in CSV at {Page} and run 'skills import esco FILE.zip…'.";
}
