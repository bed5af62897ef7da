namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>What the bytes of a file show.</summary>
internal enum FileKind
{
    Unknown,
    Pdf,
    Html,
    /// <summary>A package of Office Open XML that may hold a Word document, macros or not.</summary>
    Word,
    /// <summary>A compound file with a Word document of before 2007.</summary>
    OldWord,
    /// <summary>A compound file in which Office keeps a document locked with a password.</summary>
    LockedOffice,
    OpenDocument,
    OtherOffice,
    Image,
    PlainText,
}
