using System.Text.Json.Serialization;

namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>
/// Statements that stand together. <see cref="Section"/> names the heading above them and is not printed again;
/// <see cref="As"/> is one of bullets, numbered, table, lines, prose; <see cref="Columns"/> is the header row of a table, null for none.
/// </summary>
public sealed record StatementsBlock(
    string Section,
    [property: JsonPropertyName("as")] string As,
    IReadOnlyList<StatementItem> Items,
    string? LeadIn = null,
    IReadOnlyList<string>? Columns = null) : Block;
