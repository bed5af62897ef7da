namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>Whether pages without readable text are recognised (OCR).</summary>
public enum RecognitionMode
{
    /// <summary>Where the programs are installed.</summary>
    Auto,

    /// <summary>Never.</summary>
    Off,
}
