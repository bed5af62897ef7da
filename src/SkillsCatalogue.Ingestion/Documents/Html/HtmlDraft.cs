using System.Text;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>A block of a web page before its place in the text is known.</summary>
internal sealed class HtmlDraft(BlockKind kind, string path)
{
    public BlockKind Kind { get; set; } = kind;

    public string Path { get; } = path;

    public int HeadingLevel { get; init; }

    public int Depth { get; init; }

    public TableCell? Cell { get; set; }

    /// <summary>Printed number of an ordered list or bullet; it is not part of the text.</summary>
    public StringBuilder Text { get; } = new();

    public int BoldLetters { get; set; }

    public int Letters { get; set; }

    /// <summary>The element is a term or an item whose marker may stand in an element of its own before it.</summary>
    public bool IsItem { get; init; }

    /// <summary>Where the line after the last <c>br</c> begins in <see cref="Text"/>, with the letters before it.</summary>
    public (int Start, int Letters, int BoldLetters) Line { get; set; }

    /// <summary>Cuts off the last line when all its letters are bold: it is a heading that only <c>br</c> parts from what it stands over. Null when it is not, or is all there is.</summary>
    public HtmlDraft? CutBoldLine()
    {
        var letters = Letters - Line.Letters;
        if (letters is < 3 or > 90 || letters != BoldLetters - Line.BoldLetters)
            return null;
        var heading = new HtmlDraft(Kind, Path) { HeadingLevel = HeadingLevel, Depth = Depth, Cell = Cell, IsItem = IsItem, Letters = letters, BoldLetters = letters };
        heading.Text.Append(Text, Line.Start, Text.Length - Line.Start);
        Text.Length = Line.Start;
        (Letters, BoldLetters) = (Line.Letters, Line.BoldLetters);
        return heading;
    }
}
