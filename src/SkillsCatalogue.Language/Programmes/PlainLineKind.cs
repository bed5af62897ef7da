namespace SkillsCatalogue.Language.Programmes;

/// <summary>What a line of pasted text is by its own look.</summary>
internal enum PlainLineKind
{
    Blank,
    Text,
    /// <summary>A heading by its marks (<c>#</c>) or its capitals.</summary>
    Heading,
    /// <summary>Begins with a bullet.</summary>
    Bullet,
    /// <summary>Begins with a number or code.</summary>
    Numbered,
    /// <summary>Cells parted by tabs or bars.</summary>
    Row,
    /// <summary>The rule under the header of a table.</summary>
    RowRule,
}
