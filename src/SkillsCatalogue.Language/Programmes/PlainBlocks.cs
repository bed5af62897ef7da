using System.Text;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Turns lines into blocks over one canonical text: joins wrapped lines, tells headings from what follows them, numbers tables.</summary>
internal sealed class PlainBlocks(List<PlainLine> lines, PlainHeadings headings)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextBlock> _blocks = [];
    private int _tables;

    public (string Text, List<TextBlock> Blocks) Read()
    {
        for (var i = 0; i < lines.Count;)
        {
            i = lines[i].Kind switch
            {
                PlainLineKind.Blank or PlainLineKind.RowRule => i + 1,
                PlainLineKind.Row => Table(i),
                PlainLineKind.Heading => Heading(i),
                PlainLineKind.Bullet => Item(i),
                PlainLineKind.Numbered => headings.IsHeading(i) ? Heading(i) : Item(i),
                _ => headings.IsHeading(i) ? Heading(i) : Run(i),
            };
        }

        return (_text.ToString(), _blocks);
    }

    private int Heading(int i)
    {
        var line = lines[i];
        var level = line.Level > 0 ? line.Level : headings.LevelOf(i, isFirst: _blocks.Count == 0);
        Add(line.Text, BlockKind.Heading, block => block with { HeadingLevel = level, Bold = true });
        return i + 1;
    }

    /// <summary>A bullet or numbered line with the lines that go on with it.</summary>
    private int Item(int i)
    {
        var first = lines[i];
        var text = new StringBuilder(first.Text);
        var next = i + 1;
        while (next < lines.Count && lines[next].Kind == PlainLineKind.Text && GoesOn(first, lines[next - 1], lines[next]) && !headings.IsKnown(lines[next].Text))
            Join(text, lines[next++].Text);
        Add(text.ToString(), BlockKind.ListItem, block => block with { Marker = first.Text[..first.Marker].Trim(), MarkerLength = first.Marker, Indent = first.Indent });
        return next;
    }

    private static bool GoesOn(PlainLine item, PlainLine before, PlainLine line) =>
        line.Indent > item.Indent || (!before.IsEnded && (char.IsLower(line.Text[0]) || before.Text.Length >= 75));

    /// <summary>Lines without marks up to the next blank or marked one: joined where they are wrapped prose, items where each begins as an outcome does or a lead-in stands before them.</summary>
    private int Run(int start)
    {
        var end = start + 1;
        while (end < lines.Count && lines[end].Kind == PlainLineKind.Text && !headings.IsHeading(end))
            end++;
        var run = lines.GetRange(start, end - start);
        var isWrapped = IsWrapped(run);
        var areOutcomes = headings.AreOutcomes(run) && !(isWrapped && run.Exists(HasEndInside));
        isWrapped &= !areOutcomes;
        for (var i = 0; i < run.Count;)
        {
            var text = new StringBuilder(run[i].Text);
            var next = i + 1;
            while (next < run.Count && isWrapped && !EndsParagraph(run, next - 1))
                Join(text, run[next++].Text);
            var isItem = !isWrapped && run.Count > 1 && (i > 0 && run.Take(i).Any(line => line.Text[^1] == ':') || (run[i].Text[^1] != ':' && areOutcomes));
            Add(text.ToString(), isItem ? BlockKind.ListItem : BlockKind.Paragraph);
            i = next;
        }

        return end;
    }

    /// <summary>
    /// Lines that were broken where the next word did not fit any more, and that mostly end in the middle of a sentence. Widths of letters differ, so a tenth is allowed for.
    /// </summary>
    private static bool IsWrapped(List<PlainLine> run)
    {
        if (run.Count < 2)
            return false;
        var width = run.Max(line => line.Text.Length);
        if (width < 45)
            return false;
        var before = run.Count - 1;
        var full = Enumerable.Range(0, before).Count(i => run[i].Text.Length + 1 + FirstWord(run[i + 1].Text) > width * 0.9);
        var ended = run.Take(before).Count(line => line.IsEnded);
        return full >= before * 0.8 && ended <= before * 0.5;
    }

    /// <summary>A sentence or clause ends inside the line: no item of a list is like that.</summary>
    private static bool HasEndInside(PlainLine line) => line.Text.Contains("; ", StringComparison.Ordinal) || line.Text.Contains(". ", StringComparison.Ordinal);

    private static int FirstWord(string text) => text.IndexOf(' ') is > 0 and var end ? end : text.Length;

    private static bool EndsParagraph(List<PlainLine> run, int i) => run[i].IsEnded && run[i].Text[^1] != ';' && run[i].Text.Length < run.Max(line => line.Text.Length) * 0.72;

    private static void Join(StringBuilder text, string line)
    {
        if (text is [.., '-'] && text.Length > 1 && char.IsLetter(text[^2]) && char.IsLower(line[0]))
            text.Length--;
        else
            text.Append(' ');
        text.Append(line);
    }

    private int Table(int start)
    {
        var columns = lines[start].Cells.Length;
        var end = start;
        while (end < lines.Count && (lines[end].Kind == PlainLineKind.RowRule || (lines[end].Kind == PlainLineKind.Row && lines[end].Cells.Length == columns)))
            end++;
        var hasHeader = start + 1 < end && lines[start + 1].Kind == PlainLineKind.RowRule;
        var row = 0;
        foreach (var line in lines.Skip(start).Take(end - start).Where(line => line.Kind == PlainLineKind.Row))
        {
            var cells = line.Cells;
            for (var column = 0; column < cells.Length; column++)
            {
                var cell = new TableCell(_tables, row, column, columns, hasHeader && row == 0);
                if (cells[column].Length > 0)
                    Add(cells[column], BlockKind.TableCell, block => block with { Cell = cell });
            }

            row++;
        }

        _tables++;
        return Math.Max(end, start + 1);
    }

    private void Add(string text, BlockKind kind, Func<TextBlock, TextBlock>? shape = null)
    {
        if (text.Length == 0)
            return;
        if (_text.Length > 0)
            _text.Append('\n');
        var block = new TextBlock(new(_text.Length, _text.Length + text.Length), kind, 1);
        _text.Append(text);
        _blocks.Add(shape is null ? block : shape(block));
    }
}
