namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>Why a reading process came to its end in the middle of a document.</summary>
internal enum ReadingEnd
{
    None,
    /// <summary>Killed: the document's time was up.</summary>
    Time,
    /// <summary>Killed or ended by itself: too much memory.</summary>
    Memory,
    /// <summary>Killed: the caller gave up.</summary>
    Cancelled,
    /// <summary>It died by itself, or answered what no document can be.</summary>
    Death,
}
