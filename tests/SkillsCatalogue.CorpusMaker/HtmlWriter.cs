using SkillsCatalogue.CorpusMaker.Source;
using static SkillsCatalogue.CorpusMaker.Markup;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Sets an authored source as an HTML page: the document itself for HTML output, the print copy for PDF output.</summary>
public sealed class HtmlWriter(SourceDocument source, string css)
{
    private const int TocLineLetters = 92;
    private readonly StyleNotes notes = StyleNotes.Read(css);

    /// <summary>The complete page, style sheet included, lines parted by a newline alone.</summary>
    public string Write()
    {
        var isPage = source.Output == "html";
        var document = Blocks(source.Blocks);
        var body = isPage ? PortalFrame.For(source.Language).Around(document, source.Title) : $"<main>\n{document}\n</main>";
        var page = $"""
            <!DOCTYPE html>
            <html lang="{source.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encode(source.Title)}{(isPage ? " | " + Encode(PortalFrame.For(source.Language).Site) : "")}</title>
            <style>
            {(isPage ? "" : RunningMatter.Css(source.RunningHeader, source.RunningFooter))}
            {css}
            </style>
            </head>
            <body>
            {body}
            </body>
            </html>

            """;
        return page.ReplaceLineEndings("\n");
    }

    private string Blocks(IEnumerable<Block> blocks) => string.Join('\n', blocks.Select(Block));

    private string Block(Block block) => block switch
    {
        TitleBlock title => $"<h1 class=\"title\">{Encode(title.Text)}</h1>",
        HeadingBlock heading => Heading(heading.Level, heading.Text),
        ParaBlock para => $"<p>{Running(para.Text)}</p>",
        FactsBlock facts => Facts(facts.Rows),
        ListBlock list => List("list", list.Items.Select(Running)),
        TocBlock toc => "<div class=\"toc\">\n" + string.Join('\n', toc.Entries.Select(e => TocLine(e[0].ToString(), e[1].ToString()))) + "\n</div>",
        TableBlock table => Table("plain", table.Columns, table.Rows.Select(row => row.Select(Running))),
        ColumnsBlock columns => $"<div class=\"columns\" style=\"column-count: {columns.Count}\">\n{Blocks(columns.Blocks)}\n</div>",
        UnitBlock unit => $"<section class=\"unit\">\n{Heading(unit.HeadingLevel, unit.Heading)}\n{(unit.Facts is null ? "" : Facts(unit.Facts))}\n{Blocks(unit.Blocks)}\n</section>",
        StatementsBlock statements => Statements(statements),
        PageBreakBlock => source.Output == "pdf" ? "<div class=\"page-break\" style=\"break-after: page\"></div>" : "",
        _ => throw new InvalidOperationException($"No setting for a block of type {block.GetType().Name}."),
    };

    private string Statements(StatementsBlock block)
    {
        if (block.As == "prose") return $"<p class=\"prose\">{(block.LeadIn is null ? "" : Running(block.LeadIn) + " ")}{Prose(block.Items)}</p>";
        var leadIn = block.LeadIn is null ? "" : $"<p class=\"lead-in\">{Running(block.LeadIn)}</p>\n";
        return leadIn + block.As switch
        {
            "table" => Table("statements", block.Columns, block.Items.Select(item => Cells(item, block.Columns))),
            "numbered" => $"<ol class=\"numbered\" style=\"list-style: none\">\n{string.Join('\n', block.Items.Select(item => $"<li>{Coded(item)}</li>"))}\n</ol>",
            "lines" => string.Join('\n', block.Items.Select(item => $"<p class=\"line\">{Coded(item)}</p>")),
            "bullets" => List("statements", block.Items.Select(Coded)),
            _ => throw new InvalidOperationException($"No setting for statements as {block.As}."),
        };
    }

    /// <summary>Sentences follow one another; clauses without a full stop are parted by semicolons and the last is closed by a full stop.</summary>
    private string Prose(IReadOnlyList<StatementItem> items) => string.Join(' ', items.Select((item, index) => Coded(item) + StatementRows.Closing(items, index)));

    private string Coded(StatementItem item) =>
        item.Code is null ? Running(item.Text) : $"<span class=\"code\">{Encode(item.Code)}</span> {Running(item.Text)}";

    private IEnumerable<string> Cells(StatementItem item, IReadOnlyList<string>? columns) =>
        [.. StatementRows.HasCodeCell(item, columns) ? [Encode(item.Code ?? "")] : Array.Empty<string>(), Running(item.Text), .. (item.Extra ?? []).Select(Running)];

    private string List(string kind, IEnumerable<string> items)
    {
        var mark = notes.TextBullet is null ? "" : $"<span class=\"mark\">{Encode(notes.TextBullet)}</span> ";
        var style = notes.TextBullet is null ? "" : " style=\"list-style: none\"";
        return $"<ul class=\"{kind}\"{style}>\n{string.Join('\n', items.Select(item => $"<li>{mark}{item}</li>"))}\n</ul>";
    }

    private static string Table(string kind, IReadOnlyList<string>? columns, IEnumerable<IEnumerable<string>> rows)
    {
        var head = columns is null ? "" : $"<thead><tr>{string.Concat(columns.Select(c => $"<th>{Encode(c)}</th>"))}</tr></thead>\n";
        var body = string.Join('\n', rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>"));
        return $"<table class=\"{kind}\">\n{head}<tbody>\n{body}\n</tbody>\n</table>";
    }

    private string Facts(IReadOnlyList<IReadOnlyList<string>> rows) => "<table class=\"facts\"><tbody>\n"
        + string.Join('\n', rows.Select(row => $"<tr><th scope=\"row\">{Encode(row[0])}</th><td>{Running(row[1])}</td></tr>")) + "\n</tbody></table>";

    private static string Heading(int level, string text) => $"<h{level}>{Encode(text)}</h{level}>";

    // The leader is printed dots, as word processors set it; a dot is about two thirds of a letter wide and the style cuts overlong leaders.
    private static string TocLine(string text, string page) =>
        $"<div class=\"toc-line\"><span>{Encode(text)}</span><span class=\"leader\"> {new string('.', Math.Max(6, (TocLineLetters - text.Length) * 3 / 2))} </span><span>{Encode(page)}</span></div>";

    private string Running(string text) => Encode(notes.SoftHyphens ? SoftHyphens.Insert(text) : text);
}
