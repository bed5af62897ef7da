using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Finds what is wrong with the printed side of an authored source: what a standard and a programme share.</summary>
public static class DocumentCheck
{
    private static readonly string[] Languages = ["hr", "et", "da", "en"];
    private static readonly string[] Settings = ["bullets", "numbered", "table", "lines", "prose"];

    /// <summary>Every fault, each with the place it stands at; empty when the source is sound.</summary>
    public static IReadOnlyList<string> Faults(SourceDocument document, IReadOnlyList<string> outputs) =>
    [
        .. OfDocument(document, outputs),
        .. OfBlocks(document.Blocks),
        .. document.StatementBlocks().SelectMany(entry => OfStatements(entry.Block, entry.Unit)),
        .. Duplicates(document),
    ];

    /// <summary>The place of a statements block in words.</summary>
    public static string PlaceOf(StatementsBlock block, string? unit) => $"statements '{block.Section}'" + (unit is null ? "" : $" in {unit}");

    private static IEnumerable<string> OfDocument(SourceDocument document, IReadOnlyList<string> outputs)
    {
        if (!Languages.Contains(document.Language)) yield return $"language '{document.Language}': want one of {string.Join(", ", Languages)}";
        if (!outputs.Contains(document.Output)) yield return $"output '{document.Output}': want one of {string.Join(", ", outputs)}";
        if (document.Blocks.OfType<TitleBlock>().Count() != 1) yield return "blocks: want exactly one title at the top level";
        if (!document.StatementBlocks().Any()) yield return "blocks: no statements";
    }

    private static IEnumerable<string> OfBlocks(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        HeadingBlock { Level: < 1 or > 4 } heading => [$"heading '{heading.Text}': level {heading.Level}, want 1 to 4"],
        FactsBlock facts => OfRows("facts", facts.Rows, 2),
        TableBlock table => OfRows($"table '{(table.Columns is [var first, ..] ? first : null)}'", table.Rows, table.Columns.Count),
        TocBlock toc when toc.Entries.Any(entry => entry.Count != 2) => ["toc: every entry is [text, page]"],
        ColumnsBlock columns => OfBlocks(columns.Blocks),
        UnitBlock unit => [.. OfRows($"unit '{unit.Key}' facts", unit.Facts ?? [], 2), .. OfBlocks(unit.Blocks)],
        _ => Enumerable.Empty<string>(),
    });

    private static IEnumerable<string> OfRows(string name, IReadOnlyList<IReadOnlyList<string>> rows, int cells) =>
        rows.Where(row => row.Count != cells).Select(row => $"{name}: row '{string.Join(" | ", row)}' has {row.Count} cells, want {cells}");

    private static IEnumerable<string> OfStatements(StatementsBlock block, string? unit)
    {
        var place = PlaceOf(block, unit);
        if (!Settings.Contains(block.As)) yield return $"{place}: as '{block.As}', want one of {string.Join(", ", Settings)}";
        if (block.Items.Count == 0) yield return $"{place}: no items";
        foreach (var item in block.Items)
        {
            var name = $"{place}: {item.Code} '{item.Text}'";
            if (string.IsNullOrWhiteSpace(item.Text)) yield return $"{place}: {item.Code}: empty text";
            if (item.Text != item.Text.Trim() || item.Text.Contains("  ", StringComparison.Ordinal)) yield return $"{name}: stray blanks";
            if (item.Text.Contains('\u00AD')) yield return $"{name}: soft hyphen in the text";
            if (block.As == "table" && block.Columns is { } columns && columns.Count - 1 - (item.Extra?.Count ?? 0) is not (0 or 1))
                yield return $"{name}: {columns.Count} columns, want text, extra cells and at most a code";
        }
    }

    private static IEnumerable<string> Duplicates(SourceDocument document) => document.StatementBlocks()
        .SelectMany(entry => entry.Block.Items, (entry, item) => (entry.Unit, item.Code, item.Text))
        .CountBy(key => key)
        .Where(count => count.Value > 1)
        .Select(count => $"{count.Key.Unit}: {count.Key.Code} '{count.Key.Text}' stands {count.Value} times");
}
