namespace SkillsCatalogue.Language.Standards;

/// <summary>What a line is, before its section is known.</summary>
internal enum LineKind
{
    /// <summary>No statement wherever it stands; its reason says why.</summary>
    Skip,
    Heading,
    /// <summary>A paragraph.</summary>
    Text,
    /// <summary>A bullet or a coded line.</summary>
    Item,
    /// <summary>A table cell that the table itself shows to be, or to be able to be, a statement.</summary>
    Cell,
    /// <summary>Label and value.</summary>
    Fact,
    /// <summary>The end of a table whose rows were sections of their own.</summary>
    EndOfRows,
}
