namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>How far a file is read.</summary>
public enum ReadingScope
{
    /// <summary>Its text with places, as programmes need it.</summary>
    Text,

    /// <summary>The text and the structure of the standard in it.</summary>
    Standard,
}
