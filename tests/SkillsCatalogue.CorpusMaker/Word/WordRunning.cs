using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.CorpusMaker.Word;

/// <summary>A running header or footer: up to three parts at tab stops, page numbers as fields.</summary>
public static partial class WordRunning
{
    /// <summary>One part stands in the middle, two left and right, three left, middle and right.</summary>
    public static Paragraph Paragraph(string text)
    {
        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        string[] placed = parts.Length switch { 1 => ["", parts[0], ""], 2 => [parts[0], "", parts[1]], _ => parts };
        var paragraph = new Paragraph(new ParagraphProperties(new Tabs(
            new TabStop { Val = TabStopValues.Center, Position = 4536 },
            new TabStop { Val = TabStopValues.Right, Position = 9072 })));
        for (var i = 0; i < placed.Length; i++)
        {
            if (i > 0)
                paragraph.AppendChild(new Run(new TabChar()));
            paragraph.Append(Pieces(placed[i]));
        }

        return paragraph;
    }

    private static IEnumerable<OpenXmlElement> Pieces(string part) => Counter().Split(part).Where(piece => piece.Length > 0).Select(OpenXmlElement (piece) => piece switch
    {
        "{page}" => Field("PAGE"),
        "{pages}" => Field("NUMPAGES"),
        _ => WordWriter.Run(piece),
    });

    private static SimpleField Field(string instruction) => new(WordWriter.Run("1")) { Instruction = $" {instruction} " };

    [GeneratedRegex(@"(\{pages?\})")]
    private static partial Regex Counter();
}
