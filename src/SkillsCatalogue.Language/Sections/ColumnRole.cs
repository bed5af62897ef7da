namespace SkillsCatalogue.Language.Sections;

/// <summary>What a column of a table holds.</summary>
public enum ColumnRole
{
    /// <summary>Outcome statements.</summary>
    Statement,
    /// <summary>Codes or numbers of the rows.</summary>
    Code,
    /// <summary>Kind of the statement ("Vrsta": vještina, znanje).</summary>
    Kind,
    /// <summary>Key tasks.</summary>
    Task,
    /// <summary>A known column that holds no statements.</summary>
    Other,
}
