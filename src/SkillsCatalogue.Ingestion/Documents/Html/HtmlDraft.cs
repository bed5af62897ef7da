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
}
