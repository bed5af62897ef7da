namespace SkillsCatalogue.Language.Sections;

/// <summary>A data file of one language.</summary>
internal interface ILanguageFile
{
    /// <summary>ISO 639-1.</summary>
    string Language { get; }
}
