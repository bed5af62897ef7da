namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>What lines in columns are.</summary>
internal enum ColumnKind
{
    /// <summary>Rows of cells.</summary>
    Table,
    /// <summary>Running text that goes down one column and on in the next.</summary>
    Columns,
    /// <summary>Bullets or numbers and, a tab further, their words.</summary>
    List,
    /// <summary>Items of one list, each with its bullet or code, that go down one column and on in the next.</summary>
    Items,
}
