using System.Text;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>A paragraph of a Word document before its place in the text is known.</summary>
internal sealed class WordDraft
{
    private readonly Dictionary<double, int> sizes = [];

    public BlockKind Kind { get; set; }

    public string Path { get; set; } = string.Empty;

    public int HeadingLevel { get; set; }

    /// <summary>Depth in a list from 1; 0 outside.</summary>
    public int Depth { get; set; }

    public TableCell? Cell { get; set; }

    /// <summary>The number or bullet that Word prints before the text; null for none.</summary>
    public string? Marker { get; set; }

    /// <summary>With a line feed for each line break.</summary>
    public StringBuilder Text { get; } = new();

    public int Letters { get; private set; }

    public int BoldLetters { get; private set; }

    /// <summary>Letters that are the result of a table of contents.</summary>
    public int ContentsLetters { get; private set; }

    public bool IsBold => BoldLetters * 2 > Letters;

    /// <summary>Points of most of its letters; 0 when it has none.</summary>
    public double Size => sizes.Count == 0 ? 0 : sizes.MaxBy(size => size.Value).Key;

    public void Append(string text, bool isBold, double size, bool isContents)
    {
        Text.Append(text);
        var count = text.Count(char.IsLetterOrDigit);
        if (count == 0)
            return;
        Letters += count;
        BoldLetters += isBold ? count : 0;
        ContentsLetters += isContents ? count : 0;
        sizes[size] = sizes.GetValueOrDefault(size) + count;
    }
}
