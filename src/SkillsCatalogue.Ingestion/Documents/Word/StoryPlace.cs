using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>What the surroundings say about a paragraph.</summary>
/// <param name="Kind">The kind that all paragraphs here have (furniture, footnote, contents); null when their own look decides.</param>
/// <param name="Cell">The cell of a table that they stand in; null outside tables.</param>
internal readonly record struct StoryPlace(BlockKind? Kind, TableCell? Cell);
