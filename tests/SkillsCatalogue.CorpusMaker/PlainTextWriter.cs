using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Sets a source as text pasted out of a word processor: cells parted by tabs, bullets as signs, no running heads, no pages.</summary>
public static class PlainTextWriter
{
    /// <summary>The whole text, ending in a newline; blocks are parted by an empty line.</summary>
    public static string Write(SourceDocument document) => string.Join("\n\n", Blocks(document.Blocks)) + "\n";

    private static IEnumerable<string> Blocks(IEnumerable<Block> blocks) => blocks.SelectMany(Paragraphs).Where(paragraph => paragraph.Length > 0);

    private static IEnumerable<string> Paragraphs(Block block) => block switch
    {
        TitleBlock title => [title.Text],
        HeadingBlock heading => [heading.Text],
        ParaBlock para => [para.Text],
        FactsBlock facts => [Rows(facts.Rows)],
        ListBlock list => [Lines(list.Items.Select(item => "•\t" + item))],
        TocBlock toc => [Lines(toc.Entries.Select(entry => $"{entry[0]}\t{entry[1]}"))],
        TableBlock table => [Rows([table.Columns, .. table.Rows])],
        ColumnsBlock columns => Blocks(columns.Blocks),
        UnitBlock unit => [unit.Heading, Rows(unit.Facts ?? []), .. Blocks(unit.Blocks)],
        StatementsBlock statements => Statements(statements),
        PageBreakBlock => [],
        _ => throw new InvalidOperationException($"No setting for a block of type {block.GetType().Name}."),
    };

    private static IEnumerable<string> Statements(StatementsBlock block)
    {
        if (block.As == "prose")
            return [string.Join(' ', [.. block.LeadIn is null ? Array.Empty<string>() : [block.LeadIn], StatementRows.Prose(block.Items)])];
        var lines = block.As switch
        {
            "table" => Rows([.. block.Columns is null ? Array.Empty<IReadOnlyList<string>>() : [block.Columns], .. block.Items.Select(item => StatementRows.Cells(item, block.Columns))]),
            "bullets" => Lines(block.Items.Select(item => "•\t" + StatementRows.Coded(item))),
            _ => Lines(block.Items.Select(StatementRows.Coded)),
        };
        return block.LeadIn is null ? [lines] : [block.LeadIn, lines];
    }

    private static string Rows(IEnumerable<IReadOnlyList<string>> rows) => Lines(rows.Select(row => string.Join('\t', row)));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
