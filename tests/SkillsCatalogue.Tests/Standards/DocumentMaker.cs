using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Standards;

namespace SkillsCatalogue.Tests.Standards;

/// <summary>Makes a document block by block, as a reader would hand it over.</summary>
internal sealed class DocumentMaker(string? language = "en")
{
    private readonly StringBuilder _text = new();
    private readonly List<TextBlock> _blocks = [];
    private int _tables;

    public DocumentMaker Heading(int level, string text) => Add(text, BlockKind.Heading, block => block with { HeadingLevel = level, Bold = true });

    public DocumentMaker Paragraph(string text) => Add(text, BlockKind.Paragraph);

    public DocumentMaker Bullet(string text) => Add("• " + text, BlockKind.ListItem, block => block with { Marker = "•", MarkerLength = 2 });

    public DocumentMaker Furniture(string text) => Add(text, BlockKind.Furniture);

    /// <summary>A table whose first row is marked as a header.</summary>
    public DocumentMaker Table(params string[][] rows) => Rows(hasHeader: true, rows);

    /// <summary>A table without a header that the layout could see.</summary>
    public DocumentMaker Facts(params string[][] rows) => Rows(hasHeader: false, rows);

    public DocumentText Make()
    {
        var text = _text.ToString().TrimEnd('\n');
        return new(new string('0', 64), "text/html", language, text, [new(1, 0, 0)], [], _blocks, null, [], []);
    }

    public ParsedStandard Parse() => StandardParser.Parse(Make());

    private DocumentMaker Rows(bool hasHeader, string[][] rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                var cell = new TableCell(_tables, row, column, rows[0].Length, hasHeader && row == 0);
                foreach (var part in rows[row][column].Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    Add(part, BlockKind.TableCell, block => block with { Cell = cell });
            }
        }

        _tables++;
        return this;
    }

    private DocumentMaker Add(string text, BlockKind kind, Func<TextBlock, TextBlock>? shape = null)
    {
        var block = new TextBlock(new(_text.Length, _text.Length + text.Length), kind, 1);
        _blocks.Add(shape is null ? block : shape(block));
        _text.Append(text).Append('\n');
        return this;
    }
}
