using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker.Word;

/// <summary>Sets a source as a Word document: real heading styles, lists that Word numbers, tables, running header and footer.</summary>
public sealed class WordWriter(SourceDocument source)
{
    private readonly WordStyles styles = WordStyles.For(source.Language);
    private readonly WordLists lists = new();

    /// <summary>The file; the same source gives the same bytes.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.Document = new Document(new Body([.. Blocks(source.Blocks)]));
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = styles.Sheet();
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = lists.Part();
            main.Document.Body!.AppendChild(LastSection(main));
            CoreProperties(file.AddCoreFilePropertiesPart());
            // Names of ours: those that the library makes up differ from run to run.
            file.ChangeIdOfPart(main, "document");
            file.ChangeIdOfPart(file.CoreFilePropertiesPart!, "core");
        }

        return FixedTimes.Of(stream.ToArray());
    }

    /// <summary>A run whose blanks are kept.</summary>
    public static Run Run(string text, bool isBold = false)
    {
        var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (isBold)
            run.RunProperties = new RunProperties(new Bold());
        return run;
    }

    private IEnumerable<OpenXmlElement> Blocks(IEnumerable<Block> blocks) => blocks.SelectMany(Elements);

    private IEnumerable<OpenXmlElement> Elements(Block block) => block switch
    {
        TitleBlock title => [Styled(styles.Title, title.Text)],
        HeadingBlock heading => [Heading(heading.Level, heading.Text)],
        ParaBlock para => [new Paragraph(Run(para.Text))],
        FactsBlock facts => Facts(facts.Rows),
        ListBlock list => Items(list.Items, lists.Bullets()),
        TocBlock toc => toc.Entries.Select(entry => Contents(entry[0].ToString(), entry[1].ToString())),
        TableBlock table => [WordTables.Table(table.Columns, table.Rows), new Paragraph()],
        ColumnsBlock columns => [SectionEnd(1), .. Blocks(columns.Blocks), SectionEnd(columns.Count)],
        UnitBlock unit => [Heading(unit.HeadingLevel, unit.Heading), .. Facts(unit.Facts ?? []), .. Blocks(unit.Blocks)],
        StatementsBlock statements => Statements(statements),
        PageBreakBlock => [new Paragraph(new Run(new Break { Type = BreakValues.Page }))],
        _ => throw new InvalidOperationException($"No setting for a block of type {block.GetType().Name}."),
    };

    private IEnumerable<OpenXmlElement> Statements(StatementsBlock block)
    {
        if (block.As == "prose")
            return [new Paragraph(Run((block.LeadIn is null ? "" : block.LeadIn + " ") + StatementRows.Prose(block.Items)))];
        IEnumerable<OpenXmlElement> items = block.As switch
        {
            "table" => [WordTables.Table(block.Columns, [.. block.Items.Select(item => StatementRows.Cells(item, block.Columns))]), new Paragraph()],
            "numbered" => Numbered(block.Items),
            "lines" => block.Items.Select(item => new Paragraph(Run(StatementRows.Coded(item)))),
            _ => Items(block.Items.Select(StatementRows.Coded), lists.Bullets()),
        };
        return block.LeadIn is null ? items : items.Prepend(new Paragraph(Run(block.LeadIn)));
    }

    /// <summary>Word counts where it can; codes that do not follow each other are typed.</summary>
    private IEnumerable<OpenXmlElement> Numbered(IReadOnlyList<StatementItem> items)
    {
        if (items.All(item => item.Code is null))
            return Items(items.Select(item => item.Text), lists.Numbers());
        return lists.Counting([.. items.Select(item => item.Code)]) is { } list
            ? Items(items.Select(item => item.Text), list)
            : items.Select(item => new Paragraph(new ParagraphProperties(new Indentation { Left = "540", Hanging = "540" }), Run(StatementRows.Coded(item))));
    }

    private List<OpenXmlElement> Items(IEnumerable<string> texts, int list) => [.. texts.Select(text => new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = styles.List }, new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })),
        Run(text)))];

    private Paragraph Contents(string text, string page) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = styles.Contents + "1" }, new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = 9072 })),
        Run(text), new Run(new TabChar()), Run(page));

    private Paragraph Heading(int level, string text) => Styled(styles.Heading + level.ToString(CultureInfo.InvariantCulture), text);

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    private static IEnumerable<OpenXmlElement> Facts(IReadOnlyList<IReadOnlyList<string>> rows) =>
        rows.Count == 0 ? [] : [WordTables.Table(null, rows, boldFirst: true), new Paragraph()];

    /// <summary>Ends a stretch of the page set in so many columns.</summary>
    private static Paragraph SectionEnd(int columns) => new(new ParagraphProperties(new SectionProperties(
        new SectionType { Val = SectionMarkValues.Continuous }, new Columns { ColumnCount = (short)columns, Space = "454" })));

    private void CoreProperties(CoreFilePropertiesPart part)
    {
        using var stream = part.GetStream(FileMode.Create);
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", dublin = "http://purl.org/dc/elements/1.1/";
        new XElement(core + "coreProperties", new XElement(dublin + "title", source.Title), new XElement(dublin + "language", styles.Tag)).Save(stream);
    }

    private SectionProperties LastSection(MainDocumentPart main)
    {
        var section = new SectionProperties();
        if (source.RunningHeader is { } header)
        {
            main.AddNewPart<HeaderPart>("header").Header = new Header(WordRunning.Paragraph(header));
            section.AppendChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" });
        }

        if (source.RunningFooter is { } footer)
        {
            main.AddNewPart<FooterPart>("footer").Footer = new Footer(WordRunning.Paragraph(footer));
            section.AppendChild(new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" });
        }

        section.Append(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1304, Bottom = 1304, Left = 1417, Right = 1417, Header = 624, Footer = 624, Gutter = 0 });
        return section;
    }
}
