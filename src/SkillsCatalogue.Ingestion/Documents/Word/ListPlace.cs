namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>A place in a numbered or bulleted list.</summary>
/// <param name="List">Number of the list (<c>w:numId</c>).</param>
/// <param name="Level">Level from 0 to 8.</param>
internal readonly record struct ListPlace(int List, int Level);
