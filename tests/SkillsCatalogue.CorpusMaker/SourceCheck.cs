using System.Text.Json;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Finds what is wrong with an authored standard before anything is made from it.</summary>
public static class SourceCheck
{
    private static readonly string[] Languages = ["hr", "et", "da", "en"];
    private static readonly string[] Outputs = ["pdf", "html"];
    private static readonly string[] Kinds = ["skill", "knowledge", "attitude", "task"];
    private static readonly string[] Settings = ["bullets", "numbered", "table", "lines", "prose"];

    /// <summary>Every fault, each with the place it stands at; empty when the source is sound.</summary>
    public static IReadOnlyList<string> Faults(Standard standard) =>
    [
        .. OfDocument(standard),
        .. OfBlocks(standard.Blocks),
        .. standard.StatementBlocks().SelectMany(entry => OfStatements(entry.Block, entry.Unit)),
        .. Duplicates(standard),
    ];

    private static IEnumerable<string> OfDocument(Standard standard)
    {
        if (!Languages.Contains(standard.Language)) yield return $"language '{standard.Language}': want one of {string.Join(", ", Languages)}";
        if (!Outputs.Contains(standard.Output)) yield return $"output '{standard.Output}': want one of {string.Join(", ", Outputs)}";
        if (standard.Register.ValueKind != JsonValueKind.Object) yield return "register: want an object";
        if (standard.Blocks.OfType<TitleBlock>().Count() != 1) yield return "blocks: want exactly one title at the top level";
        if (!standard.StatementBlocks().Any()) yield return "blocks: no statements";
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
        var place = $"statements '{block.Section}'" + (unit is null ? "" : $" in {unit}");
        if (!Settings.Contains(block.As)) yield return $"{place}: as '{block.As}', want one of {string.Join(", ", Settings)}";
        if (block.Items.Count == 0) yield return $"{place}: no items";
        foreach (var item in block.Items)
        {
            var name = $"{place}: {item.Code} '{item.Text}'";
            if (string.IsNullOrWhiteSpace(item.Text)) yield return $"{place}: {item.Code}: empty text";
            if (item.Text != item.Text.Trim() || item.Text.Contains("  ", StringComparison.Ordinal)) yield return $"{name}: stray blanks";
            if (item.Text.Contains('\u00AD')) yield return $"{name}: soft hyphen in the text";
            if (!Kinds.Contains(item.Kind)) yield return $"{name}: kind '{item.Kind}', want one of {string.Join(", ", Kinds)}";
            if ((item.Green || item.Digital) && string.IsNullOrWhiteSpace(item.Reason)) yield return $"{name}: green or digital without a reason";
            if (item.Kind == "task" && item.Skills.Count > 0) yield return $"{name}: a task has no skills";
            if (item.Kind != "task" && item.Skills.Count == 0) yield return $"{name}: no skills";
            if (item.Skills.Any(string.IsNullOrWhiteSpace)) yield return $"{name}: empty skill label";
            if (block.As == "table" && block.Columns is { } columns && columns.Count - 1 - (item.Extra?.Count ?? 0) is not (0 or 1))
                yield return $"{name}: {columns.Count} columns, want text, extra cells and at most a code";
        }
    }

    private static IEnumerable<string> Duplicates(Standard standard) => standard.StatementBlocks()
        .SelectMany(entry => entry.Block.Items, (entry, item) => (entry.Unit, item.Code, item.Text))
        .CountBy(key => key)
        .Where(count => count.Value > 1)
        .Select(count => $"{count.Key.Unit}: {count.Key.Code} '{count.Key.Text}' stands {count.Value} times");
}
