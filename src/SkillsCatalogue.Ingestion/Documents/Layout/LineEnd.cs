namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>How the words on both sides of a line break are written in canonical text.</summary>
internal enum LineEnd
{
    /// <summary>Two words.</summary>
    Blank,
    /// <summary>One word; the hyphen belonged to the line break and goes.</summary>
    Joined,
    /// <summary>One word with its hyphen ("e-post").</summary>
    KeptHyphen,
}
