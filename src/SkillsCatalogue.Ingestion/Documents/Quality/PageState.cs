namespace SkillsCatalogue.Ingestion.Documents.Quality;

/// <summary>What the text layer of a page is worth.</summary>
internal enum PageState
{
    /// <summary>Text that can be read.</summary>
    Text,

    /// <summary>Nothing is shown, or a few letters and nothing else.</summary>
    Blank,

    /// <summary>A picture, or text drawn as outlines, with hardly a letter.</summary>
    Picture,

    /// <summary>A scan with recognised words that read as no language.</summary>
    PoorRecognition,

    /// <summary>The letters are not those shown: a font without a usable character map.</summary>
    Gibberish,
}
