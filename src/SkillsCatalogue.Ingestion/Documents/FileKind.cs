namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>What the bytes of a file show.</summary>
internal enum FileKind
{
    Unknown,
    Pdf,
    Html,
    Word,
    OtherOffice,
    Image,
    PlainText,
}
